/** The same releases by cdk8s' own `Helm`, with nothing added: `node plain-helm-app.ts <folder of releases> <chart> <helm> <Kubernetes version>`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart, Helm } from 'cdk8s';
import type { Release } from './releases';

const [folder, chart, helmExecutable, kubeVersion] = process.argv.slice(2);
const app = new App();
for (const { name, namespace, values } of JSON.parse(readFileSync(join(folder, 'releases.json'), 'utf8')) as Release[]) {
  new Helm(new Chart(app, name), 'helm', {
    chart,
    namespace,
    releaseName: name,
    values: JSON.parse(readFileSync(values, 'utf8')) as { [key: string]: unknown },
    helmExecutable,
    helmFlags: ['--kube-version', kubeVersion],
  });
}
app.synth();
