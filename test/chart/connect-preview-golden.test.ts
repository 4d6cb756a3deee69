import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartUnderTest, PROJECT_ROOT } from '../support/chart-under-test';
import { compareObjects, formatDifferences, readObjects } from '../support/compare-objects';
import { renderWithHelm } from '../support/helm';

const SHARED = join(PROJECT_ROOT, '../shared/data');
const chart = chartUnderTest();

function names(folder: string): string[] {
  return existsSync(join(SHARED, folder)) ? readdirSync(join(SHARED, folder)) : [];
}

describe.skipIf(!existsSync(SHARED))('what the official chart rendered', () => {
  it.each(names('golden'))('is what this chart renders, field by field: %s', (file) => {
    const rendered = renderWithHelm({ chart: chart.path, values: join(SHARED, 'examples', file) });
    expect(rendered.failure).toBeUndefined();
    const golden = readObjects(readFileSync(join(SHARED, 'golden', file), 'utf8'));
    expect(golden.length).toBeGreaterThan(3);
    expect(formatDifferences(compareObjects(golden, rendered.objects))).toBe('');
  });

  it.each(names('examples').filter((file) => !names('golden').includes(file)))('is refused by this chart, too, where it was refused: %s', (file) => {
    expect(renderWithHelm({ chart: chart.path, values: join(SHARED, 'examples', file) }).failure).toContain('execution error');
  });

  it('comes of the same default values', () => {
    const read = (path: string): unknown => parse(readFileSync(path, 'utf8'), { version: '1.1' });
    expect(read(join(PROJECT_ROOT, 'charts/connect-preview/values.yaml'))).toEqual(read(join(SHARED, 'chart/values-0.21.0.yaml')));
  });
});
