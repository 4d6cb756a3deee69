/** Writes what helm must be told for the same releases: `node releases.ts <count> <folder>`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'cdk8s';
import { deployments } from './deployments';

/** A release as the command line of helm takes it. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
  readonly values: string;
}

const [count, folder] = process.argv.slice(2);
const releases = deployments(new App(), Number(count)).map((connect): Release => {
  const values = join(folder, `${connect.releaseName}.values.json`);
  writeFileSync(values, JSON.stringify(connect.values));
  return { name: connect.releaseName, namespace: connect.namespace, values };
});
writeFileSync(join(folder, 'releases.json'), JSON.stringify(releases));
writeFileSync(join(folder, 'releases.txt'), releases.map(({ name, namespace, values }) => `${name} ${namespace} ${values}\n`).join(''));
