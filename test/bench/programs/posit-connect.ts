/** `node posit-connect.js <count>`, with the writer of cdk8s. */
import { App } from 'cdk8s';
import { deployments } from '../deployments';

const app = new App();
deployments(app, Number(process.argv[2]));
app.synth();
