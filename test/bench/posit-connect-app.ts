/** What `npm run synth` would run: `node posit-connect-app.ts <count>`. */
import { App } from 'cdk8s';
import { deployments } from './deployments';

const app = new App();
deployments(app, Number(process.argv[2]));
app.synth();
