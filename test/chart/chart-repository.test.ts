import { ChildProcess, execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Testing } from 'cdk8s';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ChartSource, PositConnect } from '../../src';
import { findHelm } from '../../src/chart/helm-executable';
import { PREVIEW_CHART } from '../support/chart-under-test';
import { minimalProps } from '../support/minimal-props';

const VERSION = '0.21.0';
const SERVER = `
  const http = require('node:http'), fs = require('node:fs'), path = require('node:path');
  http.createServer((request, response) => {
    const file = path.join(process.argv[1], path.basename(request.url));
    response.writeHead(fs.existsSync(file) ? 200 : 404).end(fs.existsSync(file) ? fs.readFileSync(file) : '');
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;

let folder = '';
let server: ChildProcess;
let url = '';
const cacheBefore = process.env.XDG_CACHE_HOME;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chart-repository-'));
  const { path: helm } = findHelm();
  execFileSync(helm, ['package', PREVIEW_CHART.path, '--destination', folder], { stdio: 'ignore' });
  execFileSync(helm, ['repo', 'index', folder]);
  process.env.HELM = helm;
  process.env.XDG_CACHE_HOME = path.join(folder, 'cache');
  // helm is waited for synchronously, so the server cannot live in this process.
  server = spawn(process.execPath, ['-e', SERVER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) => server.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim())));
  url = `http://127.0.0.1:${port}`;
});

afterAll(() => {
  server.kill();
  if (cacheBefore === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = cacheBefore;
  fs.rmSync(folder, { recursive: true, force: true });
});

function release(chart: ChartSource): unknown {
  return Testing.synth(new PositConnect(Testing.app(), 'connect', minimalProps({ chart })).release);
}

it('a chart from a repository renders, and then again without the repository', async () => {
  const chart = ChartSource.repository({ url, name: 'connect-preview', version: VERSION });
  const first = release(chart);
  expect(first).toEqual(release(ChartSource.embedded()));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  expect(release(chart)).toEqual(first);
  expect(() => release(ChartSource.repository({ url, name: 'connect-preview', version: '9.9.9' }))).toThrow(/CHART_DOWNLOAD/);
});
