import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namedFiles } from '../../../src/cli/check/named-files';
import { session } from '../session';

describe('the files that names stand for', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'named-files-'));
    for (const name of ['b.yaml', 'a/z.yml', 'a/b/c.json', 'a.yaml', 'notes.txt', '.hidden.yaml', '.git/x.yaml', 'node_modules/p/x.yaml', 'deep/.cache/x.yaml', 'x.yaml.bak']) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), 'replicas: 2\n');
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const below = (...names: readonly string[]) => namedFiles(names.map((name) => join(folder, name))).map((file) => relative(folder, file));

  it('are all manifests below a folder, in the order of their names, without hidden ones and packages', () => {
    expect(below('.')).toEqual(['a.yaml', 'a/b/c.json', 'a/z.yml', 'b.yaml']);
  });

  it('are what was named itself, whatever its ending', () => {
    expect(below('notes.txt', '.hidden.yaml', 'missing.yaml')).toEqual(['notes.txt', '.hidden.yaml', 'missing.yaml']);
  });

  it('keep the order of what was named, and come once', () => {
    expect(below('b.yaml', 'a', 'a/z.yml', '.')).toEqual(['b.yaml', 'a/b/c.json', 'a/z.yml', 'a.yaml']);
  });

  it('are not sought behind a link to a folder, which may lead back', () => {
    symlinkSync(folder, join(folder, 'a/loop.yaml'));
    symlinkSync(join(folder, 'b.yaml'), join(folder, 'a/link.yaml'));
    expect(below('a')).toEqual(['a/b/c.json', 'a/link.yaml', 'a/z.yml']);
  });

  it('are none below an empty folder, and check says so', () => {
    mkdirSync(join(folder, 'empty'));
    expect(below('empty')).toEqual([]);
    expect(session(['check', 'empty'], folder)).toEqual({ exitCode: 2, out: '', err: 'No .yaml, .yml or .json file lies below empty.\n' });
  });

  it('are standard input for a single dash', () => {
    expect(namedFiles(['-', join(folder, 'b.yaml'), '-'])).toEqual(['-', join(folder, 'b.yaml')]);
  });
});
