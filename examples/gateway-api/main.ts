import { App } from 'cdk8s';
import { installConnect } from './installation';

const app = new App();
installConnect(app);
app.synth();
