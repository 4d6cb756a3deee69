import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireChart, requireChartArchive } from '../../../src/chart/archive/chart-archive';
import { tarEntries } from '../../../src/chart/archive/tar-entries';
import { findHelm } from '../../../src/chart/helm-executable';
import { localChart } from '../../../src/chart/local-chart';
import { PREVIEW_CHART } from '../../support/chart-under-test';
import { chartEntries, packChart, PackedEntry, tarOf } from '../../support/packed-chart';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'archive-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const [chart, ...rest] = chartEntries();

describe('a packed chart', () => {
  it('as helm makes it is taken, and says what it is', () => {
    execFileSync(findHelm().path, ['package', PREVIEW_CHART.path, '--destination', folder], { stdio: 'ignore' });
    const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
    expect(requireChartArchive(file, 'here')).toEqual({ name: 'connect-preview', version: '0.21.0' });
    const templates = (tarEntries(gunzipSync(readFileSync(file))) ?? []).filter(({ path }) => path.endsWith('/templates/deployment.yaml'));
    expect(templates.map(({ content }) => content.toString())).toEqual([readFileSync(join(PREVIEW_CHART.path, 'templates/deployment.yaml'), 'utf8')]);
  });

  const wrong: readonly (readonly [string, readonly PackedEntry[], string])[] = [
    ['a path upwards', [chart, { path: 'rstudio-connect/../../evil', content: 'x' }], 'leads out of'],
    ['an absolute path', [chart, { path: '/etc/passwd', content: 'x' }], 'leads out of'],
    ['a path of Windows', [chart, { path: 'C:\\evil', content: 'x' }], 'leads out of'],
    ['a path with backslashes', [chart, { path: 'rstudio-connect\\..\\..\\evil', content: 'x' }], 'leads out of'],
    ['a path with a line break', [chart, { path: 'rstudio-connect/a\nb', content: 'x' }], 'leads out of'],
    ['a symbolic link', [chart, { path: 'rstudio-connect/link', letter: '2', leadsTo: '/etc/passwd' }], 'link or a device'],
    ['a hard link', [chart, { path: 'rstudio-connect/link', letter: '1', leadsTo: '/etc/passwd' }], 'link or a device'],
    ['a device', [chart, { path: 'rstudio-connect/null', letter: '3' }], 'link or a device'],
    ['a long path upwards, in a setting', [chart, { path: 'settings', letter: 'x', content: `${String(24).padStart(2)} path=../../../../evil\n`.replace(/^ /, '') }, { path: 'short', content: 'x' }], 'leads out of'],
    ['a long path upwards, in an entry before it', [chart, { path: '././@LongLink', letter: 'L', content: '../../evil\0' }, { path: 'short', content: 'x' }], 'leads out of'],
    ['two folders', [chart, { path: 'another/Chart.yaml', content: 'x' }], 'more than the one folder'],
    ['no Chart.yaml', rest, 'no Chart.yaml'],
    ['two Chart.yaml', [chart, chart], 'no Chart.yaml'],
    ['a Chart.yaml that is none', [{ path: 'rstudio-connect/Chart.yaml', content: '- "' }], 'no Chart.yaml'],
    ['nothing', [], 'more than the one folder'],
  ];
  it.each(wrong)('with %s is refused', (_, entries, words) => {
    const file = packChart(join(folder, `wrong-${Math.random()}.tgz`), entries);
    expect(() => localChart({ kind: 'archive', path: file })).toThrow(/^CHART_ARCHIVE/);
    expect(() => localChart({ kind: 'archive', path: file })).toThrow(words);
  });

  it('that was cut short is refused, wherever it was cut', () => {
    const whole = readFileSync(packChart(join(folder, 'whole.tgz')));
    fc.assert(fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
      const file = join(folder, 'cut.tgz');
      writeFileSync(file, whole.subarray(0, length));
      expect(() => requireChartArchive(file, 'here')).toThrow(/cut short or damaged/);
    }), { numRuns: 30 });
  });

  it('of which any header was changed is refused', () => {
    const tar = tarOf(chartEntries());
    fc.assert(fc.property(fc.integer({ min: 0, max: 511 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(tar);
      changed[at] = (changed[at] + by) % 256;
      const file = join(folder, 'changed.tgz');
      writeFileSync(file, gzipSync(changed));
      // Blanks and zeros around the sum itself say nothing.
      if (at < 148 || at > 155) expect(() => requireChartArchive(file, 'here')).toThrow(/CHART_ARCHIVE/);
    }), { numRuns: 100 });
  });

  it('that grows beyond all measure is refused', () => {
    const file = join(folder, 'bomb.tgz');
    writeFileSync(file, gzipSync(Buffer.alloc(80 * 1024 * 1024)));
    expect(() => requireChartArchive(file, 'here')).toThrow(/CHART_ARCHIVE/);
  });

  it('of another name or version than the one that was asked for is refused', () => {
    const file = packChart(join(folder, 'other.tgz'), chartEntries('rstudio-connect', '0.20.0'));
    expect(() => requireChart(file, { name: 'rstudio-connect', version: '0.21.0' }, 'here')).toThrow(/holds rstudio-connect 0\.20\.0, and rstudio-connect 0\.21\.0 was asked for/);
    expect(() => requireChart(file, { name: 'other', version: '0.20.0' }, 'here')).toThrow(/CHART_ARCHIVE/);
    expect(requireChart(file, { name: 'rstudio-connect', version: '0.20.0' }, 'here')).toBe(file);
  });
});
