import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PREVIEW_CHART } from '../support/chart-under-test';

const SCRIPT = resolve(__dirname, '../../scripts/require-chart.mjs');
const REMEDY = 'run CONNECT_CHART=<folder or .tgz of an official chart> npm run test:chart.\n';

describe('npm run test:chart', () => {
  it.each([
    [undefined, `CONNECT_CHART is not set: ${REMEDY}`],
    ['', `CONNECT_CHART is not set: ${REMEDY}`],
    ['no/such/folder', `CONNECT_CHART names no/such/folder, where there is no chart: ${REMEDY}`],
    ['no/such.tgz', `CONNECT_CHART names no/such.tgz, where there is no chart: ${REMEDY}`],
    ['test', `CONNECT_CHART names test, where there is no chart: ${REMEDY}`],
  ])('stops with one sentence when CONNECT_CHART is %j', (chart, sentence) => {
    expect(required(chart)).toEqual({ status: 1, said: sentence });
  });

  it('goes on silently with a chart', () => {
    expect(required(PREVIEW_CHART.path)).toEqual({ status: 0, said: '' });
  });
});

function required(chart: string | undefined): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], { encoding: 'utf8', env: { ...process.env, CONNECT_CHART: chart } });
  return { status, said: stdout + stderr };
}
