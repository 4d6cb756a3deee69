import { App } from 'cdk8s';
import { deliverConnect, installConnect } from './installation';

const app = new App();
const argoCd = new App({ outdir: 'argo-cd' });
deliverConnect(argoCd, installConnect(app));
app.synth();
argoCd.synth();
