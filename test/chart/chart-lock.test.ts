import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RemoteChart } from '../../src/chart/chart-download';
import { LOCK_FILE, LockedChart, lockText, readLock } from '../../src/chart/chart-lock';
import { fileDigest } from '../../src/chart/digest';
import { localChart } from '../../src/chart/local-chart';
import { chartEntries, packChart } from '../support/packed-chart';

const CHART = { kind: 'repository', url: 'https://charts.example.com', name: 'rstudio-connect', version: '0.21.0' } as const satisfies RemoteChart;
const NONE = 'a'.repeat(64);

let folder = '';
let archive = '';
const before = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  archive = packChart(join(folder, 'chart.tgz'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

function locks(changes: Partial<LockedChart> = {}): void {
  const chart = { source: CHART.url, name: 'rstudio-connect', version: '0.21.0', sha256: fileDigest(archive), ...changes };
  writeFileSync(LOCK_FILE, lockText({ charts: [chart] }));
}

const never = (): string => {
  throw new Error('downloaded');
};

describe('a remote chart with a lock in the working folder', () => {
  it('is taken from the archive that the lock names, and nothing is downloaded', () => {
    locks({ archive: 'chart.tgz' });
    expect(localChart(CHART, never).path).toBe(join(process.cwd(), 'chart.tgz'));
  });

  it('is held to the sum of the lock where it is downloaded', () => {
    locks();
    const asked: RemoteChart[] = [];
    localChart(CHART, (location) => {
      asked.push(location);
      return archive;
    });
    expect(asked).toEqual([{ ...CHART, sha256: fileDigest(archive) }]);
  });

  it('is refused where the vendored archive was tampered with', () => {
    locks({ archive: 'chart.tgz' });
    appendFileSync(archive, 'x');
    expect(() => localChart(CHART, never)).toThrow(/^CHART_DIGEST[\s\S]*is expected/);
  });

  it('is refused where the vendored archive holds another version, whatever its sum', () => {
    packChart(archive, chartEntries('rstudio-connect', '0.20.0'));
    locks({ archive: 'chart.tgz' });
    expect(() => localChart(CHART, never)).toThrow(/^CHART_ARCHIVE[\s\S]*0\.20\.0/);
  });

  it('is refused where the vendored archive is gone', () => {
    locks({ archive: 'gone.tgz' });
    expect(() => localChart(CHART, never)).toThrow(/^CHART_NOT_FOUND[\s\S]*gone\.tgz/);
  });

  it.each([
    ['another version', { ...CHART, version: '0.22.0' }, '--version 0.22.0'],
    ['another name', { ...CHART, name: 'other' }, '--name other'],
    ['another repository', { ...CHART, url: 'https://elsewhere.example.com' }, '--repo https://elsewhere.example.com'],
    ['a registry', { kind: 'oci', reference: 'oci://registry.example.com/rstudio-connect', version: '0.21.0' }, '--oci oci://registry.example.com/rstudio-connect'],
  ] as const)('is refused where the lock has it not, but from or as %s', (_, location, words) => {
    locks();
    expect(() => localChart(location, never)).toThrow(/^CHART_NOT_LOCKED/);
    expect(() => localChart(location, never)).toThrow(words);
  });

  it('is refused where program and lock say two sums', () => {
    locks();
    expect(() => localChart({ ...CHART, sha256: NONE }, never)).toThrow(/^CHART_LOCK[\s\S]*aaaa/);
  });

  it('is the same with a slash at the end of the address', () => {
    locks({ archive: 'chart.tgz' });
    expect(localChart({ ...CHART, url: `${CHART.url}/` }, never).path).toBe(join(process.cwd(), 'chart.tgz'));
  });

  it('is downloaded as ever where there is no lock', () => {
    expect(localChart(CHART, () => archive).path).toBe(archive);
  });

  it('is downloaded as ever where the lock is of images alone', () => {
    writeFileSync(LOCK_FILE, lockText({ charts: [], images: {} }));
    expect(localChart(CHART, () => archive).path).toBe(archive);
  });

  it('concerns no chart that lies on this machine', () => {
    locks({ name: 'other' });
    expect(localChart({ kind: 'archive', path: archive }).path).toBe(archive);
  });
});

describe('a lock', () => {
  it('is read as it was written, whatever its order', () => {
    const charts = ['b', 'a'].map((name) => ({ source: 'https://charts.example.com', name, version: '1.0.0', sha256: NONE }));
    const images = { 'z:1': `sha256:${NONE}`, 'a:1': `sha256:${NONE}` };
    writeFileSync(LOCK_FILE, lockText({ charts, images }));
    expect(readLock()?.charts.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(lockText({ charts: [...charts].reverse(), images })).toBe(lockText({ charts, images }));
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no version', '{ "charts": [] }'],
    ['another version', '{ "lockVersion": 2, "charts": [] }'],
    ['no charts', '{ "lockVersion": 1 }'],
    ['a sum that is none', `{ "lockVersion": 1, "charts": [{ "source": "a", "name": "b", "version": "1", "sha256": "abc" }] }`],
    ['an archive elsewhere', `{ "lockVersion": 1, "charts": [{ "source": "a", "name": "b", "version": "1", "sha256": "${NONE}", "archive": "../x.tgz" }] }`],
    ['an absolute archive', `{ "lockVersion": 1, "charts": [{ "source": "a", "name": "b", "version": "1", "sha256": "${NONE}", "archive": "/x.tgz" }] }`],
    ['an image digest that is none', '{ "lockVersion": 1, "charts": [], "images": { "a:1": "latest" } }'],
  ])('with %s is refused', (_, text) => {
    writeFileSync(LOCK_FILE, text);
    expect(() => readLock()).toThrow(/^CHART_LOCK/);
  });
});
