import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { CHART_CONNECT_VERSION } from '../../../src/rules/model/connect-version';
import { schemas } from '../../../src/rules/schema/schema-node';
import { PROJECT_ROOT } from '../../support/chart-under-test';

describe('the version of Connect that the chart is made for', () => {
  it('is that of the schemas', () => expect(schemas().chartValues['x-connect-version']).toBe(CHART_CONNECT_VERSION));

  it('is that of the embedded chart', () => {
    const { appVersion } = parse(readFileSync(join(PROJECT_ROOT, 'charts/connect-preview/Chart.yaml'), 'utf8')) as { readonly appVersion: string };
    expect(appVersion).toBe(CHART_CONNECT_VERSION);
  });
});
