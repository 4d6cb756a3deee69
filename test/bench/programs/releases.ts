/** Writes what helm must be told for the same releases, and what comes of them: `node releases.js <count> <folder>`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { ConnectFleet } from '../../../src';
import { installations } from '../deployments';

/** A release as the command line of helm takes it. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
  readonly values: string;
}

const [count, folder] = process.argv.slice(2);
const fleet = new ConnectFleet({ members: installations(Number(count)), outdir: join(folder, 'dist') });
const releases = fleet.deployments.map((connect): Release => {
  const values = join(folder, `${connect.releaseName}.values.json`);
  writeFileSync(values, JSON.stringify(connect.values));
  return { name: connect.releaseName, namespace: connect.namespace, values };
});
writeFileSync(join(folder, 'releases.json'), JSON.stringify(releases));
writeFileSync(join(folder, 'releases.txt'), releases.map(({ name, namespace, values }) => `${name} ${namespace} ${values}\n`).join(''));

// `Chart.toJson` goes through the whole App.
const objectsOf = (chart: Chart) => chart.apiObjects.map((object) => object.toJson() as unknown);
writeFileSync(join(folder, 'objects.json'), JSON.stringify(Object.fromEntries(fleet.charts.map((chart) => [chart.node.id, objectsOf(chart)]))));
