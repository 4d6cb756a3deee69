/** Stops `npm run test:chart` with one sentence where CONNECT_CHART names no chart. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const flaw = flawOf(process.env.CONNECT_CHART);
if (flaw !== undefined) {
  process.stderr.write(`${flaw}: run CONNECT_CHART=<folder or .tgz of an official chart> npm run test:chart.\n`);
  process.exitCode = 1;
}

function flawOf(chart) {
  if (!chart) return 'CONNECT_CHART is not set';
  const place = resolve(chart);
  const isChart = place.endsWith('.tgz') ? existsSync(place) : existsSync(join(place, 'Chart.yaml'));
  return isChart ? undefined : `CONNECT_CHART names ${chart}, where there is no chart`;
}
