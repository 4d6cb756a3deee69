import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { PROJECT_ROOT } from './support/chart-under-test';

const TWICE = `
const { App, ApiObject, Chart } = require('cdk8s');
const app = new App();
const chart = new Chart(app, 'services');
const metadata = { name: 'connect', namespace: 'posit-connect' };
for (const id of (process.env.SERVICES ?? 'one').split(',')) new ApiObject(chart, id, { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ port: 80 }] } });
new ApiObject(chart, 'job', { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'busybox:latest' }] } } } });
app.synth();
`;

interface Report {
  readonly violations: readonly { readonly ruleName: string; readonly recommendation: string; readonly fix: string; readonly violatingConstructs: readonly object[] }[];
  readonly summary: object;
}

/** The plugin as docs/validation.md says it is named. */
const [DOCUMENTED] = validationsIn(readFileSync(join(PROJECT_ROOT, 'docs/validation.md'), 'utf8'));

describe('cdk8s synth with the rules as its plugin', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plugin-'));
    const modules = join(folder, 'node_modules');
    mkdirSync(join(modules, 'cdk8s-posit-connect'), { recursive: true });
    for (const name of ['cdk8s', 'constructs']) symlinkSync(join(PROJECT_ROOT, 'node_modules', name), join(modules, name));
    // The sources stand for the compiled package, which a test does not wait for.
    writeFileSync(join(modules, 'cdk8s-posit-connect/package.json'), '{ "name": "cdk8s-posit-connect", "version": "0.1.0", "main": "index.js" }');
    writeFileSync(join(modules, 'cdk8s-posit-connect/index.js'), `require(${JSON.stringify(join(PROJECT_ROOT, 'node_modules/tsx/dist/cjs/index.cjs'))});\nmodule.exports = require(${JSON.stringify(join(PROJECT_ROOT, 'src/index.ts'))});\n`);
    writeFileSync(join(folder, 'main.js'), TWICE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function synth(properties: object, env: Readonly<Record<string, string>> = {}): { readonly status: number | null; readonly out: string; readonly err: string; readonly report?: Report } {
    const validation = { ...DOCUMENTED, properties };
    writeFileSync(join(folder, 'cdk8s.yaml'), stringify({ language: 'typescript', app: 'node main.js', output: 'dist', validations: [validation] }));
    rmSync(join(folder, 'report.json'), { force: true });
    const args = [join(PROJECT_ROOT, 'node_modules/.bin/cdk8s'), 'synth', '--check-upgrade=false', '--validation-reports-output-file', 'report.json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, CDK8S_RECORD_CONSTRUCT_METADATA: 'false', ...env } });
    const file = join(folder, 'report.json');
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly reports: readonly Report[] }).reports[0] : undefined;
    return { status, out: stdout, err: stderr, report };
  }

  it('passes where nothing is wrong enough, and prints the rest', () => {
    const { status, out, report } = synth({});
    // Nothing but manifests may lie there, as docs/validation.md says.
    expect(readdirSync(join(folder, 'dist'))).toEqual(['services.k8s.yaml']);
    expect(status).toBe(0);
    expect(report).toMatchObject({ violations: [], summary: { status: 'success', metadata: { objects: '2', errors: '0', warnings: '1', infos: '0', silenced: '0' } } });
    expect(out).toContain('warning: CONNECT058 at dist/services.k8s.yaml (Job posit-connect/connect: spec.template.spec.containers[0].image):');
    expect(out).toContain('fix: ');
  });

  it('fails where an error is found, and reports it', () => {
    const { status, err, report } = synth({}, { SERVICES: 'one,two' });
    expect(status).toBe(2);
    expect(err).toContain('Validation failed');
    expect(report?.violations).toEqual([
      {
        ruleName: 'CONNECT093',
        recommendation: expect.stringContaining('Two manifests describe the same object: Service posit-connect/connect is described before. Each apply'),
        fix: expect.stringContaining('another name'),
        violatingConstructs: [{ resourceName: 'connect', locations: ['Service posit-connect/connect'], manifestPath: 'dist/services.k8s.yaml' }],
      },
    ]);
  });

  it('fails from the chosen severity on', () => {
    expect(synth({ failOn: 'warning' })).toMatchObject({ status: 2, report: { violations: [{ ruleName: 'CONNECT058' }] } });
  });

  it('says what is silenced, and why', () => {
    const { status, out, report } = synth({ failOn: 'warning', suppressRules: [{ rule: 'CONNECT058', reason: 'tried in one cluster only' }] });
    expect(status).toBe(0);
    expect(out).toContain('silenced: CONNECT058 at dist/services.k8s.yaml, Job posit-connect/connect: spec.template.spec.containers[0].image: tried in one cluster only');
    expect(report?.summary).toMatchObject({ metadata: { warnings: '0', silenced: '1' } });
  });

  it('takes the properties that docs/validation.md shows, and its version', () => {
    expect(synth(DOCUMENTED.properties).status).toBe(0);
    expect(DOCUMENTED.version).toBe((JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as { readonly version: string }).version);
  });

  it('stops at properties that cannot be understood', () => {
    const { status, err } = synth({ failsOn: 'warning' });
    expect(status).not.toBe(0);
    expect(err).toContain('RULE_PROPERTY at ConnectRules: failsOn is no property of it');
  });

  it('names constructs in its report where cdk8s writes them down, into the folder of the manifests', () => {
    const { report } = synth({}, { SERVICES: 'one,two', CDK8S_RECORD_CONSTRUCT_METADATA: 'true' });
    expect(readdirSync(join(folder, 'dist'))).toEqual(['construct-metadata.json', 'services.k8s.yaml']);
    expect(report?.violations[0].violatingConstructs).toMatchObject([{ constructPath: expect.stringMatching(/^services\//) }]);
  });
});

function validationsIn(page: string): readonly { readonly version: string; readonly properties: object }[] {
  const [, text] = /```yaml\n(# cdk8s\.yaml\n.*?)```/s.exec(page) ?? [];
  return (parse(text ?? '') as { readonly validations: readonly { readonly version: string; readonly properties: object }[] }).validations;
}
