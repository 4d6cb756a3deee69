import { ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileDigest } from '../../src/chart/digest';
import { findHelm } from '../../src/chart/helm-executable';
import { localChart } from '../../src/chart/local-chart';
import { chartEntries, packChart } from '../support/packed-chart';
import { session, Session } from './session';

const SERVER = `
  const http = require('node:http'), fs = require('node:fs'), path = require('node:path');
  http.createServer((request, response) => {
    const file = path.join(process.argv[1], path.basename(request.url));
    response.writeHead(fs.existsSync(file) ? 200 : 404).end(fs.existsSync(file) ? fs.readFileSync(file) : '');
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;

let place = '';
let published = '';
let project = '';
let server: ChildProcess;
let url = '';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'vendor-'));
  published = join(place, 'published');
  mkdirSync(published);
  vi.stubEnv('HELM', findHelm().path);
  vi.stubEnv('XDG_CACHE_HOME', join(place, 'cache'));
  server = spawn(process.execPath, ['-e', SERVER, published], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) => server.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim())));
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.kill();
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true });
});
beforeEach(() => {
  project = mkdtempSync(join(place, 'project-'));
  publish(chartEntries());
});

function publish(entries: ReturnType<typeof chartEntries>): string {
  const file = packChart(join(published, 'rstudio-connect-0.21.0.tgz'), entries);
  execFileSync(findHelm().path, ['repo', 'index', published]);
  return file;
}

const vendor = (...args: readonly string[]): Session => session(['vendor', '--repo', url, '--version', '0.21.0', ...args], project);
const lock = (): unknown => JSON.parse(readFileSync(join(project, 'connect.lock.json'), 'utf8'));

describe('vendor', () => {
  it('downloads the chart into the repository and locks it', () => {
    const sha256 = fileDigest(join(published, 'rstudio-connect-0.21.0.tgz'));
    const { exitCode, out, err } = vendor();
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' });
    expect(err).toContain(`rstudio-connect 0.21.0: SHA-256 ${sha256}, in vendor/rstudio-connect-0.21.0.tgz\n`);
    expect(lock()).toEqual({ lockVersion: 1, charts: [{ source: url, name: 'rstudio-connect', version: '0.21.0', sha256, archive: 'vendor/rstudio-connect-0.21.0.tgz' }] });
    expect(fileDigest(join(project, 'vendor/rstudio-connect-0.21.0.tgz'))).toBe(sha256);
    expect(readdirSync(project).sort()).toEqual(['connect.lock.json', 'vendor']);
  });

  it('makes a chart that is then taken without the repository', () => {
    vendor('--into', 'charts/here');
    const before = process.cwd();
    process.chdir(project);
    try {
      const { path } = localChart({ kind: 'repository', url, name: 'rstudio-connect', version: '0.21.0' }, () => 'downloaded');
      expect(path).toBe(join(process.cwd(), 'charts/here/rstudio-connect-0.21.0.tgz'));
    } finally {
      process.chdir(before);
    }
  });

  it('locks without an archive on request', () => {
    expect(vendor('--no-archive').exitCode).toBe(0);
    expect(lock()).toMatchObject({ charts: [{ name: 'rstudio-connect' }] });
    expect(readdirSync(project)).toEqual(['connect.lock.json']);
  });

  it('says so where what was published has been replaced, and keeps the lock', () => {
    vendor();
    const before = lock();
    publish([...chartEntries(), { path: 'rstudio-connect/templates/evil.yaml', content: 'x' }]);
    const { exitCode, err } = vendor();
    expect(exitCode).toBe(2);
    expect(err).toContain('somebody has replaced what was published');
    expect(lock()).toEqual(before);
    expect(vendor('--update').exitCode).toBe(0);
    expect(lock()).not.toEqual(before);
  });

  it('keeps what is locked besides', () => {
    vendor();
    packChart(join(published, 'other-1.0.0.tgz'), chartEntries('other', '1.0.0'));
    execFileSync(findHelm().path, ['repo', 'index', published]);
    expect(session(['vendor', '--repo', url, '--name', 'other', '--version', '1.0.0'], project).exitCode).toBe(0);
    expect(lock()).toMatchObject({ charts: [{ name: 'other' }, { name: 'rstudio-connect' }] });
  });

  it.each([
    ['another sum than the one that is asked for', ['--sha256', 'a'.repeat(64)], 'CHART_DIGEST'],
    ['a sum that is none', ['--sha256', 'abc'], 'CHART_SHA256'],
    ['a version that is not there', ['--version', '9.9.9'], 'CHART_DOWNLOAD'],
    ['a range of versions', ['--version', '>0.20'], 'CHART_VERSION'],
    ['a folder elsewhere', ['--into', '../elsewhere'], 'leads out of the working folder'],
    ['two places', ['--oci', 'oci://registry.example.com/rstudio-connect'], 'cannot be used with'],
  ])('refuses %s, and writes nothing', (_, args, words) => {
    const { exitCode, err } = vendor(...args);
    expect(exitCode).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(project)).toEqual([]);
    expect(existsSync(join(place, 'elsewhere'))).toBe(false);
  });

  it('refuses an archive with a link in it, and writes nothing', () => {
    publish([...chartEntries(), { path: 'rstudio-connect/link', letter: '2', leadsTo: '/etc/passwd' }]);
    const { exitCode, err } = vendor();
    expect(exitCode).toBe(2);
    expect(err).toMatch(/CHART_ARCHIVE|CHART_DOWNLOAD/);
    expect(readdirSync(project)).toEqual([]);
  });
});
