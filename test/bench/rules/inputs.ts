/** Writes what the rules read of `count` installations, no two alike: `node inputs.ts <count> <file>`. */
import { writeFileSync } from 'node:fs';
import { App, Chart } from 'cdk8s';
import { PositConnect } from '../../../src/posit-connect';
import { deployments } from '../deployments';

const [count, file] = process.argv.slice(2);
writeFileSync(file, JSON.stringify(deployments(new App(), Number(count)).map(input)));

function input(connect: PositConnect): object {
  const charts = [connect.prerequisites, connect.preflight, connect.release, connect.verification].filter((chart): chart is Chart => chart !== undefined);
  return { releaseName: connect.releaseName, namespace: connect.namespace, values: connect.values, objects: charts.flatMap((chart) => chart.toJson() as object[]) };
}
