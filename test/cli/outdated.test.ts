import { ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findHelm } from '../../src/chart/helm-executable';
import { PREVIEW_CHART, PROJECT_ROOT } from '../support/chart-under-test';
import { Ended, inProcess } from './synth/command-line';

const SERVER = `
  const http = require('node:http'), fs = require('node:fs'), path = require('node:path');
  http.createServer((request, response) => {
    const file = path.join(process.argv[1], path.basename(request.url));
    response.writeHead(fs.existsSync(file) ? 200 : 404).end(fs.existsSync(file) ? fs.readFileSync(file) : '');
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;

let folder = '';
let server: ChildProcess;
let url = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outdated-'));
  vi.stubEnv('HELM', findHelm().path);
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  for (const version of ['0.21.0', '0.22.0']) packVersion(version);
  execFileSync(findHelm().path, ['repo', 'index', folder]);
  server = spawn(process.execPath, ['-e', SERVER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) => server.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim())));
  url = `http://127.0.0.1:${port}`;
  program("ChartSource.archive('connect-preview-0.21.0.tgz')");
}, 180_000);
afterAll(() => {
  server.kill();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The preview chart under this version; the later one has another port in its Service. */
function packVersion(version: string): void {
  const chart = join(folder, `chart-${version}`);
  cpSync(PREVIEW_CHART.path, chart, { recursive: true });
  const settings = join(chart, 'Chart.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^version:.*$/m, `version: ${version}`));
  const service = join(chart, 'templates/service.yaml');
  if (version !== '0.21.0') writeFileSync(service, readFileSync(service, 'utf8').replace('spec:', 'spec:\n  publishNotReadyAddresses: true'));
  execFileSync(findHelm().path, ['package', chart, '--destination', folder], { stdio: 'ignore' });
}

function program(source: string): void {
  writeFileSync(join(folder, 'main.ts'), `
    import { App } from ${JSON.stringify(join(PROJECT_ROOT, 'node_modules/cdk8s'))};
    import { ChartSource, Checks, PositConnect, License, SecretSource, SharedStorage, Database } from ${JSON.stringify(join(PROJECT_ROOT, 'src'))};
    const app = new App();
    new PositConnect(app, 'connect', {
      chart: ${source}, checks: Checks.none(), namespace: 'posit-connect', address: 'https://connect.example.com',
      license: License.fromSecret(SecretSource.existing('license', 'license.lic')), storage: SharedStorage.existingClaim({ claimName: 'data' }),
      database: Database.postgres({ host: 'pg.example.com', database: 'connect', user: 'connect', password: SecretSource.existing('database', 'password') }),
    });
    app.synth();`);
  writeFileSync(join(folder, 'cdk8s.yaml'), `app: ${process.execPath} -r ${join(PROJECT_ROOT, 'node_modules/tsx/dist/cjs/index.cjs')} main.ts\n`);
}

const outdated = (...args: readonly string[]): Promise<Ended> => inProcess(['outdated', ...args], folder);

describe('outdated', () => {
  it('tells what a given archive would change, field by field', async () => {
    const { code, out, err } = await outdated('--archive', 'connect-preview-0.22.0.tgz', '--exit-code');
    expect(err).toContain('once more, with connect-preview 0.22.0\n');
    expect(out.split('\n').slice(0, 3)).toEqual(['~ Service posit-connect/connect-rstudio-connect', '    metadata.labels["helm.sh/chart"]: "rstudio-connect-0.21.0" -> "rstudio-connect-0.22.0"', '    spec.publishNotReadyAddresses: (nothing) -> true']);
    expect(code).toBe(1);
  }, 180_000);

  it('asks for the newest version that is published', async () => {
    const { code, out, err } = await outdated('--repo', url, '--name', 'connect-preview', '--format', 'json');
    expect(err).toContain('once more, with connect-preview 0.22.0\n');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ object: 'Service posit-connect/connect-rstudio-connect' }));
  }, 180_000);

  it('finds no differences to the chart that the program has', async () => {
    expect(await outdated('--repo', url, '--name', 'connect-preview', '--version', '0.21.0', '--exit-code')).toMatchObject({ code: 0, out: 'no differences\n' });
  }, 180_000);

  it.each([
    [['--archive', 'nowhere.tgz'], 'there is no such file'],
    [['--archive', 'main.ts'], 'CHART_ARCHIVE'],
    [['--archive', 'a.tgz', '--version', '1.0.0'], 'cannot be used with'],
    [['--version', '>1'], 'CHART_VERSION'],
  ])('%j is refused in words', async (args, words) => {
    const { code, out, err } = await outdated(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  it('says so where nobody answers', async () => {
    expect(await outdated('--repo', 'http://127.0.0.1:9', '--name', 'connect-preview')).toMatchObject({ code: 2, err: expect.stringContaining('The newest version cannot be asked for') });
  }, 180_000);
});
