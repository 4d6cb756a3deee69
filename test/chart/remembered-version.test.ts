import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rememberedVersion } from '../../src/chart/remembered-version';
import { EntryFolder } from '../../src/chart/render-cache/entry-folder';

let folder: string;
let asked: string[];
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'versions-'));
  asked = [];
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

function executable(name: string, mebibytes: number): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, '', { mode: 0o755 });
  fs.truncateSync(file, mebibytes * 1024 * 1024);
  return file;
}

function versionOf(helm: string, told: string | undefined = 'v3.22.0'): string | undefined {
  return rememberedVersion(helm, (each) => (asked.push(each), told), new EntryFolder(path.join(folder, 'cache'), 1 << 24));
}

it('a helm is asked for its version once, and after that by no process', () => {
  const helm = executable('helm', 9);
  expect([versionOf(helm), versionOf(helm, 'another')]).toEqual(['v3.22.0', 'v3.22.0']);
  expect(asked).toEqual([helm]);
});

it('a helm is asked again when its file was replaced', () => {
  const helm = executable('helm', 9);
  versionOf(helm);
  fs.renameSync(executable('newer', 9), helm);
  expect(versionOf(helm, 'v4.3.0')).toBe('v4.3.0');
});

it('a script is asked each time: it may lead to another helm tomorrow', () => {
  const script = executable('helm', 0);
  expect([versionOf(script, 'v3.22.0'), versionOf(script, 'v4.3.0')]).toEqual(['v3.22.0', 'v4.3.0']);
});

it('a link is followed to what it leads to now', () => {
  const link = path.join(folder, 'helm');
  fs.symlinkSync(executable('three', 9), link);
  versionOf(link, 'v3.22.0');
  fs.rmSync(link);
  fs.symlinkSync(executable('four', 9), link);
  expect(versionOf(link, 'v4.3.0')).toBe('v4.3.0');
});

it('a name is looked for in PATH, in its order', () => {
  const [first, second] = ['first', 'second'].map((name) => path.join(folder, name));
  fs.mkdirSync(first ?? '');
  fs.mkdirSync(second ?? '');
  fs.renameSync(executable('helm', 9), path.join(second ?? '', 'helm'));
  vi.stubEnv('PATH', [first, second].join(path.delimiter));
  expect(versionOf('helm', 'v3.22.0')).toBe('v3.22.0');
  fs.renameSync(executable('helm', 9), path.join(first ?? '', 'helm'));
  expect(versionOf('helm', 'v4.3.0')).toBe('v4.3.0');
});

it('a helm that cannot be run is asked again', () => {
  const helm = executable('helm', 9);
  rememberedVersion(helm, () => undefined, new EntryFolder(path.join(folder, 'cache'), 1 << 24));
  expect(versionOf(helm)).toBe('v3.22.0');
});

it('where nothing is kept, a helm is asked each time', () => {
  vi.stubEnv('CDK8S_POSIT_CONNECT_RENDER_CACHE', 'off');
  const helm = executable('helm', 9);
  const ask = () => rememberedVersion(helm, (each) => (asked.push(each), 'v3.22.0'));
  expect([ask(), ask()]).toEqual(['v3.22.0', 'v3.22.0']);
  expect(asked).toHaveLength(2);
});
