import { App } from 'cdk8s';
import { deliverConnect, installConnect } from './installation';

const app = new App();
const flux = new App({ outdir: 'flux' });
deliverConnect(flux, installConnect(app));
app.synth();
flux.synth();
