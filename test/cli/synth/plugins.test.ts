import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../support/chart-under-test';
import { Ended, inProcess } from './command-line';
import { configMap, FakeProject } from './project';

const A = configMap('a');

/** A plugin that objects to manifests in which a word stands, and says how many constructs it was told of. */
const PLUGIN = `
exports.Objector = class {
  constructor({ word }) { this.word = word; }
  async validate(context) {
    const fs = require('node:fs');
    const bad = context.manifests.filter((file) => fs.readFileSync(file, 'utf8').includes(this.word));
    for (const manifestPath of bad) context.report.addViolation({ ruleName: 'WORD', recommendation: 'another word', violatingResources: [{ resourceName: 'a', manifestPath, locations: [] }] });
    context.report.submit(bad.length === 0 ? 'success' : 'failure', { files: String(context.manifests.length) });
  }
};`;

let project: FakeProject;
beforeEach(() => {
  project = new FakeProject();
  project.programWrites({ 'a.k8s.yaml': A });
  project.write({
    'node_modules/objector/package.json': '{ "name": "objector", "version": "1.0.0", "main": "index.js" }',
    'node_modules/objector/index.js': PLUGIN,
    'cdk8s.yaml': 'language: typescript\napp: cp -R program "$CDK8S_OUTDIR"; echo "{\\"version\\":\\"1.0.0\\",\\"resources\\":{}}" > "$CDK8S_OUTDIR/construct-metadata.json"\noutput: dist\nvalidations:\n  - package: ./node_modules/objector\n    version: 1.0.0\n    class: Objector\n    properties: { word: forbidden }\n',
  });
  symlinkSync(join(PROJECT_ROOT, 'node_modules/cdk8s-cli'), join(project.folder, 'node_modules/cdk8s-cli'));
});
afterEach(() => project.remove());

const synth = (...args: readonly string[]): Promise<Ended> => inProcess(['synth', ...args], project.folder);

describe('the plugins that cdk8s.yaml names', () => {
  it('judge the manifests before they are written, and leave nothing among them', async () => {
    const { code, out, err } = await synth('--validation-reports-output-file', 'reports.json');
    expect(err).toContain('Validations ended');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(project.written()).toEqual({ 'a.k8s.yaml': A });
    expect(JSON.parse(readFileSync(join(project.folder, 'reports.json'), 'utf8'))).toMatchObject({ reports: [{ summary: { status: 'success', metadata: { files: '1' } } }] });
    expect(project.leftOvers()).toEqual([]);
  }, 60_000);

  it('keep what they object to from being written, and name it as it would be called', async () => {
    await synth('--no-validate');
    project.write({ 'program/a.k8s.yaml': configMap('forbidden') });
    const { code, err } = await synth('--validation-reports-output-file', 'reports.json');
    expect(code).toBe(1);
    expect(err).toContain('dist/a.k8s.yaml');
    expect(err).not.toContain('judged');
    expect(project.written()).toEqual({ 'a.k8s.yaml': A });
    expect(readFileSync(join(project.folder, 'reports.json'), 'utf8')).toContain('"manifestPath": "dist/a.k8s.yaml"');
  }, 60_000);

  it('are left out on request', async () => {
    project.write({ 'program/a.k8s.yaml': configMap('forbidden') });
    expect(await synth('--no-validate')).toMatchObject({ code: 0 });
    expect(project.written()).toEqual({ 'a.k8s.yaml': configMap('forbidden') });
  });

  it('that cannot be loaded stop the synth', async () => {
    project.write({ 'node_modules/objector/index.js': 'throw new Error("broken")' });
    const { code, err } = await synth();
    expect(code).toBe(2);
    expect(err).toContain('could not judge the manifests');
    expect(existsSync(project.dist)).toBe(false);
  }, 60_000);

  it('do not replace reports that are there', async () => {
    project.write({ 'reports.json': 'mine' });
    const { code, err } = await synth('--validation-reports-output-file', 'reports.json');
    expect(code).toBe(2);
    expect(err).toContain('reports.json is there already');
    expect(readFileSync(join(project.folder, 'reports.json'), 'utf8')).toBe('mine');
  });

  it('need a cdk8s-cli in the project', async () => {
    const alone = new FakeProject();
    try {
      alone.programWrites({ 'a.k8s.yaml': A });
      alone.write({ 'cdk8s.yaml': readFileSync(join(project.folder, 'cdk8s.yaml'), 'utf8') });
      mkdirSync(join(alone.folder, 'node_modules'));
      const { code, err } = await inProcess(['synth'], alone.folder);
      expect(code).toBe(2);
      expect(err).toContain('npm install --save-dev cdk8s-cli');
    } finally {
      alone.remove();
    }
  });
});
