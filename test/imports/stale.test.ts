import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../support/chart-under-test';

const PARTS = ['schema', 'imports', 'scripts'];
const CONFIG_SCHEMA = 'schema/connect-config.schema.json';

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'stale-imports-'));
  for (const part of PARTS) cpSync(join(PROJECT_ROOT, part), join(copy, part), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

describe('imports/ is what the schemas make of it', () => {
  it('now', () => {
    expect(generate(PROJECT_ROOT, '--check')).toEqual({ status: 0, said: '' });
  });

  it('and a changed description makes it stale, until it is made again', () => {
    edit(CONFIG_SCHEMA, '"The server as a whole."', '"The whole server."');
    expect(generate(copy, '--check')).toEqual({ status: 1, said: 'imports/connect-config.ts is stale: npm run import\n' });
    expect(generate(copy).said).toBe('wrote imports/connect-config.ts\n');
    expect(generate(copy, '--check').status).toBe(0);
  });

  it('and a changed form of a value makes stale what the rules know of it', () => {
    edit(CONFIG_SCHEMA, '"description": "Folder for temporary files.", "type": "string"', '"description": "Folder for temporary files.", "type": "string", "pattern": "^/"');
    expect(generate(copy, '--check')).toEqual({ status: 1, said: 'imports/schemas.ts is stale: npm run import\n' });
  });

  it('and an edit by hand makes it stale, and is undone', () => {
    const untouched = readFileSync(join(copy, 'imports/chart-values.ts'), 'utf8');
    edit('imports/chart-values.ts', 'readonly replicas?: number;', 'readonly replicas?: string;');
    expect(generate(copy, '--check').said).toContain('imports/chart-values.ts');
    generate(copy);
    expect(readFileSync(join(copy, 'imports/chart-values.ts'), 'utf8')).toBe(untouched);
  });

  it('and a check writes nothing', () => {
    edit(CONFIG_SCHEMA, '"The server as a whole."', '"The whole server."');
    const before = readFileSync(join(copy, 'imports/connect-config.ts'), 'utf8');
    generate(copy, '--check');
    expect(readFileSync(join(copy, 'imports/connect-config.ts'), 'utf8')).toBe(before);
  });
});

describe('a schema that cannot be typed is refused', () => {
  it.each([
    ['two keys with one member name', '"ClientId": {', '"Client_Id": { "description": "The same.", "type": "string" }, "ClientId": {', 'OAuth2Settings has two members called clientId'],
    ['two interfaces of one name', '"title": "GitSettings"', '"title": "GitCredentialSettings"', 'two interfaces are called GitCredentialSettings'],
    ['a key without a description', '"TempDir": { "description": "Folder for temporary files.",', '"TempDir": {', 'Server.TempDir has no description'],
    ['a key without a type', '"TempDir": { "description": "Folder for temporary files.", "type": "string",', '"TempDir": { "description": "A folder.",', 'Server.TempDir has no type'],
  ])('%s', (_, from, to, words) => {
    edit(CONFIG_SCHEMA, from, to);
    const { status, said } = generate(copy);
    expect(status).not.toBe(0);
    expect(said).toContain(words);
  });
});

function generate(root: string, ...flags: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/import.mjs'), ...flags], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, path), text.replace(from, to));
}
