import { execFileSync, spawnSync } from 'node:child_process';
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CacheFiles } from '../../../src/chart/render-cache/cache-files';
import { EntryFolder } from '../../../src/chart/render-cache/entry-folder';

const MEBIBYTE = 1024 * 1024;
const KEY = crypto.createHash('sha256').update('key').digest('hex');

let place: string;
beforeEach(() => (place = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'entries-')), 'renders')));
afterEach(() => fs.rmSync(path.dirname(place), { recursive: true, force: true }));

function keyInOneFolder(index: number): string {
  return `ab${crypto.createHash('sha256').update(String(index)).digest('hex').slice(2)}`;
}

function filesBelow(folder: string): readonly string[] {
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

function failing(code: string, names: readonly (keyof CacheFiles)[]): CacheFiles {
  const fail = () => {
    throw Object.assign(new Error(`${code}: no way`), { code });
  };
  return { ...fs, ...Object.fromEntries(names.map((name) => [name, fail])) };
}

describe('an entry', () => {
  it('is read by whoever opens the folder next', () => {
    new EntryFolder(place, MEBIBYTE).write(KEY, 'body');
    expect(new EntryFolder(place, MEBIBYTE).read(KEY)).toBe('body');
  });

  it('that is not there is a miss, and nothing is made', () => {
    expect(new EntryFolder(place, MEBIBYTE).read(KEY)).toBeUndefined();
    expect(fs.existsSync(place)).toBe(false);
  });

  it('that was cut short is a miss, and is written anew', () => {
    const folder = new EntryFolder(place, MEBIBYTE);
    folder.write(KEY, 'the whole body');
    const [file = ''] = filesBelow(place);
    fs.truncateSync(file, fs.statSync(file).size - 3);
    expect(folder.read(KEY)).toBeUndefined();
    folder.write(KEY, 'the whole body');
    expect(folder.read(KEY)).toBe('the whole body');
    expect(folder.complaint).toBeUndefined();
  });

  it('that was changed is a miss', () => {
    const folder = new EntryFolder(place, MEBIBYTE);
    folder.write(KEY, 'image: posit/connect');
    const [file = ''] = filesBelow(place);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('posit', 'other'));
    expect(folder.read(KEY)).toBeUndefined();
  });

  it('lies in folders that are open to nobody else, and so does its file', () => {
    new EntryFolder(place, MEBIBYTE).write(KEY, 'body');
    const [file = ''] = filesBelow(place);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    for (const folder of [place, path.dirname(file)]) expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  });
});

describe('a folder', () => {
  it('in which others may write is not used, and says so', () => {
    fs.mkdirSync(place);
    fs.chmodSync(place, 0o777);
    const folder = new EntryFolder(place, MEBIBYTE);
    folder.write(KEY, 'body');
    expect(filesBelow(place)).toEqual([]);
    expect(folder.complaint).toContain('others may write there');
  });

  it('that is a link to elsewhere is not used', () => {
    const elsewhere = path.join(path.dirname(place), 'elsewhere');
    fs.mkdirSync(elsewhere, { mode: 0o700 });
    fs.symlinkSync(elsewhere, place);
    const folder = new EntryFolder(place, MEBIBYTE);
    folder.write(KEY, 'body');
    expect(folder.read(KEY)).toBeUndefined();
    expect(filesBelow(elsewhere)).toEqual([]);
  });

  it('never takes more than its size, and lets go what was not used for longest', () => {
    const folder = new EntryFolder(place, 256 * 1000);
    const keys = [0, 1, 2].map(keyInOneFolder);
    keys.forEach((key, index) => {
      folder.write(key, 'x'.repeat(250));
      fs.utimesSync(path.join(place, key.slice(0, 2), key.slice(2)), index, index);
    });
    expect(folder.read(keys[0] ?? '')).toBeDefined();
    folder.write(keyInOneFolder(3), 'x'.repeat(250));
    expect([...keys, keyInOneFolder(3)].map((key) => folder.read(key) !== undefined)).toEqual([true, false, true, true]);
    expect(filesBelow(place).reduce((sum, file) => sum + fs.statSync(file).size, 0)).toBeLessThanOrEqual(1000);
  });

  it('keeps nothing that is larger than its share, and drops nothing for it', () => {
    const folder = new EntryFolder(place, 256 * 1000);
    folder.write(keyInOneFolder(0), 'small');
    folder.write(keyInOneFolder(1), 'x'.repeat(2000));
    expect(folder.read(keyInOneFolder(0))).toBe('small');
    expect(folder.read(keyInOneFolder(1))).toBeUndefined();
  });

  it('is rid of what a killed process left half written, but not of what is being written', () => {
    const folder = new EntryFolder(place, MEBIBYTE);
    folder.write(keyInOneFolder(0), 'body');
    const [left, fresh] = ['.left', '.fresh'].map((name) => path.join(place, 'ab', name));
    fs.writeFileSync(left, 'half');
    fs.utimesSync(left, 1, 1);
    fs.writeFileSync(fresh, 'half');
    folder.write(keyInOneFolder(1), 'body');
    expect([left, fresh].map((file) => fs.existsSync(file))).toEqual([false, true]);
  });
});

describe('a disk', () => {
  it.each(['ENOSPC', 'EROFS', 'EACCES', 'EDQUOT'])('that answers %s to every write costs one complaint, and nothing half written stays', (code) => {
    new EntryFolder(place, MEBIBYTE).write(KEY, 'body');
    const folder = new EntryFolder(place, MEBIBYTE, failing(code, ['writeFileSync', 'renameSync', 'utimesSync']));
    folder.write(keyInOneFolder(1), 'body');
    expect(folder.complaint).toContain(code);
    expect(folder.read(KEY)).toBe('body');
    expect(filesBelow(place)).toHaveLength(1);
  });

  it('that breaks off between the file and its name leaves nothing behind', () => {
    const folder = new EntryFolder(place, MEBIBYTE, failing('EIO', ['renameSync']));
    folder.write(KEY, 'body');
    expect(filesBelow(place)).toEqual([]);
  });
});

const canMount = process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0;
const KEEP = `
  require('tsx/cjs');
  const { EntryFolder } = require('./src/chart/render-cache/entry-folder');
  const folder = new EntryFolder(process.argv[1], 1 << 30);
  const keys = Array.from({ length: 40 }, (_, index) => require('node:crypto').createHash('sha256').update(String(index)).digest('hex'));
  for (const key of keys) folder.write(key, key.repeat(500));
  console.log(JSON.stringify([keys.filter((key) => folder.read(key) === key.repeat(500)).length, folder.complaint ?? null]));
`;

describe.skipIf(!canMount)('a real disk', () => {
  function kept(mount: string): [number, string | null] {
    const script = `mkdir -p "$1" && ${mount} && exec "$2" -e "$3" "$1/renders"`;
    return JSON.parse(execFileSync('unshare', ['--mount', 'sh', '-c', script, 'sh', path.dirname(place), process.execPath, KEEP], { encoding: 'utf8' })) as [number, string | null];
  }

  it('that runs full keeps what it has, whole, and says so', () => {
    const [entries, complaint] = kept('mount -t tmpfs -o size=512k tmpfs "$1"');
    expect(entries).toBeGreaterThan(0);
    expect(entries).toBeLessThan(40);
    expect(complaint).toContain('ENOSPC');
  });

  it('that is read-only keeps nothing, and says so', () => {
    expect(kept('mount -t tmpfs -o ro tmpfs "$1"')).toEqual([0, expect.stringContaining('cannot be written')]);
  });
});

it('several processes that fill and empty one folder at once see whole entries or none', () => {
  const program = `
    require('tsx/cjs');
    const { EntryFolder } = require('./src/chart/render-cache/entry-folder');
    const folder = new EntryFolder(process.argv[1], 256 * 40000);
    const keys = Array.from({ length: 24 }, (_, index) => 'ab' + require('node:crypto').createHash('sha256').update(String(index)).digest('hex').slice(2));
    let hits = 0;
    for (let turn = 0; turn < 20; turn += 1) for (const key of keys) {
      const body = folder.read(key);
      if (body === undefined) folder.write(key, key.repeat(60));
      else if (body !== key.repeat(60)) throw new Error('half an entry');
      else hits += 1;
    }
    if (folder.complaint) throw new Error(folder.complaint);
    console.log(hits);
  `;
  const script = 'for i in 1 2 3 4; do "$0" -e "$1" "$2" & pids="$pids $!"; done; for pid in $pids; do wait $pid || exit 1; done';
  const hits = execFileSync('sh', ['-c', script, process.execPath, program, place], { encoding: 'utf8' }).trim().split('\n').map(Number);
  expect(hits).toHaveLength(4);
  expect(Math.min(...hits)).toBeGreaterThan(0);
  expect(filesBelow(place).filter((file) => path.basename(file).startsWith('.'))).toEqual([]);
});
