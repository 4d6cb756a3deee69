import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imagesOf } from '../../src/chart/images';
import { KubernetesObject } from '../../src/chart/kubernetes-object';
import { findHelm } from '../../src/chart/helm-executable';
import { PROJECT_ROOT } from '../support/chart-under-test';
import { inProcess } from './synth/command-line';

const ALL = [
  'busybox:1.37',
  'posit/connect-content-init:2026.08.0',
  'posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro',
  'posit/connect:2026.08.0-ubuntu-24.04',
  'postgres:17-alpine',
];

describe('images of manifests', () => {
  it('are those of server, content-init, content and checks', async () => {
    expect(await inProcess(['images', 'dist'], PROJECT_ROOT)).toEqual({ code: 0, out: ALL.map((image) => `${image}\n`).join(''), err: '' });
  });

  it('are paired for whatever copies them', async () => {
    const { out } = await inProcess(['images', 'dist', '--registry', 'registry.example.com/m', '--format', 'mirror'], PROJECT_ROOT);
    expect(out).toBe(ALL.map((image) => `${image} registry.example.com/m/${image}\n`).join(''));
  });

  it('are told as JSON', async () => {
    const { out } = await inProcess(['images', 'dist/connect-30-release.k8s.yaml', '--format', 'json'], PROJECT_ROOT);
    expect(JSON.parse(out)).toContainEqual({ source: ALL[3], target: ALL[3] });
  });

  it.each([
    [['images', 'nowhere'], 'there is no such file or folder'],
    [['images', 'package.json'], 'No image is named'],
    [['images', 'dist', '--registry', 'https://x'], 'IMAGE_REGISTRY at --registry'],
    [['images', 'dist', '--format', 'csv'], 'Allowed choices are text, json, mirror'],
  ])('%j is refused in words', async (args, words) => {
    const { code, out, err } = await inProcess(args, PROJECT_ROOT);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

describe('images of a program', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'images-'));
    process.env.HELM = findHelm().path;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('with imageRegistry are paired with where they come from', async () => {
    const library = JSON.stringify(join(PROJECT_ROOT, 'src'));
    writeFileSync(join(folder, 'main.ts'), `
      import { ChartSource, Checks, ConnectFleet, Execution, License, SecretSource, SharedStorage, Database } from ${library};
      new ConnectFleet({
        defaults: {
          chart: ChartSource.embedded(), checks: Checks.none(), imageRegistry: 'registry.example.com/m',
          license: License.fromSecret(SecretSource.existing('license', 'license.lic')), storage: SharedStorage.existingClaim({ claimName: 'data' }),
          database: Database.postgres({ host: 'pg.example.com', database: 'connect', user: 'connect', password: SecretSource.existing('database', 'password') }),
        },
        members: [{ name: 'one', address: 'https://one.example.com' }, { name: 'two', address: 'https://two.example.com' }],
      }).synth();`);
    writeFileSync(join(folder, 'cdk8s.yaml'), `app: ${process.execPath} -r ${join(PROJECT_ROOT, 'node_modules/tsx/dist/cjs/index.cjs')} main.ts\n`);
    const { code, out } = await inProcess(['images', '--format', 'mirror'], folder);
    expect(code).toBe(0);
    expect(out).toBe([ALL[1], ALL[3]].map((image) => `${image} registry.example.com/m/${image}\n`).join(''));
  }, 60_000);
});

describe('images in the texts of a release', () => {
  const map = (data: Readonly<Record<string, string>>): KubernetesObject => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data });
  it.each([
    ['job.yaml', 'spec: { template: { spec: { initContainers: [{ image: "a:1" }], containers: [{ image: "b:1" }] } } }', ['a:1', 'b:1']],
    ['environments.yaml', 'environments: [{ name: "a:1" }]', ['a:1']],
    ['runtime.yaml', 'name: Kubernetes\nimages:\n  - name: a:1\n', ['a:1']],
    ['launcher.kubernetes.profiles.conf', '[*]\ndefault-container-image=a:1\ncontainer-images=a:1, b:1\n', ['a:1', 'b:1']],
    ['rstudio-library-templates-data.tpl', '{{- define "rstudio-library.templates.data" }}\n{"pod":{"initContainers":[{"image":"a:1"}],"extraContainers":[{"image":"b:1"}]}}\n{{- end }}', ['a:1', 'b:1']],
    ['prestart.bash', 'image: a:1', []],
  ])('are found in %s', (key, text, images) => {
    expect(imagesOf([map({ [key]: text })])).toEqual(images);
  });
});
