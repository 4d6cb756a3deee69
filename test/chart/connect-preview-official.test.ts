import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartUnderTest, PREVIEW_CHART, PROJECT_ROOT } from '../support/chart-under-test';
import { compareObjects, formatDifferences, SCRIPTS_AND_CHECKSUMS } from '../support/compare-objects';
import { renderWithHelm } from '../support/helm';
import { randomChartValues } from '../support/random-chart-values';

const official = chartUnderTest();
const LAUNCHER = /does not render the launcher/;

/** What both charts make of the same values; a refusal on one side only is a difference, too. */
function bothRender(values: string | object): { readonly refused: boolean; readonly differences: string } {
  const ours = renderWithHelm({ chart: PREVIEW_CHART.path, values });
  const theirs = renderWithHelm({ chart: official.path, values });
  if (ours.failure === undefined && theirs.failure === undefined) {
    return { refused: false, differences: formatDifferences(compareObjects(theirs.objects, ours.objects, { masked: SCRIPTS_AND_CHECKSUMS })) };
  }
  if (ours.failure !== undefined && (theirs.failure !== undefined || LAUNCHER.test(ours.failure))) return { refused: true, differences: '' };
  return { refused: true, differences: `official: ${theirs.failure ?? 'renders'}\npreview: ${ours.failure ?? 'renders'}` };
}

function valuesFiles(): string[] {
  const folders = [join(PROJECT_ROOT, '../shared/data/examples'), join(PROJECT_ROOT, 'test/values')];
  return folders.filter(existsSync).flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name)));
}

describe.skipIf(official.isPreview)('the preview and the official chart named by CONNECT_CHART', () => {
  it.each(valuesFiles())('render the same objects, or refuse both: %s', (file) => {
    expect(bothRender(file).differences).toBe('');
  });

  it('render the same objects, or refuse both, for random values', () => {
    let rendered = 0;
    const sameObjects = fc.property(randomChartValues(), (values) => {
      const { refused, differences } = bothRender(values);
      expect(differences).toBe('');
      if (!refused) rendered += 1;
    });
    fc.assert(sameObjects, { numRuns: 40, seed: 20260821 });
    expect(rendered).toBeGreaterThan(20);
  }, 120_000);
});
