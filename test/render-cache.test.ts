import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, Size } from 'cdk8s';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { License, PositConnect, PositConnectErrors, PositConnectProps, RenderCache } from '../src';
import { CountingHelm } from './support/counting-helm';
import { minimalProps } from './support/minimal-props';
import { capturedStderr } from './support/stderr';

const told = capturedStderr();
let folder: string;
let helm: CountingHelm;
let cache: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'render-cache-'));
  cache = path.join(folder, 'cache');
  helm = new CountingHelm(folder);
  vi.stubEnv('HELM', helm.path);
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

function manifests(changes: Partial<PositConnectProps>): string {
  const app = new App();
  new PositConnect(app, 'connect', minimalProps({ renderCache: RenderCache.folder(cache), ...changes }));
  return app.synthYaml();
}

function keptFiles(): readonly string[] {
  if (!fs.existsSync(cache)) return [];
  return fs.readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

describe('an installation', () => {
  it('is rendered once, and what comes from the cache is the same to the byte', () => {
    const first = manifests({ kubeVersion: '1.34.1' });
    expect(helm.templates()).toBe(1);
    expect(manifests({ kubeVersion: '1.34.1' })).toBe(first);
    expect(helm.templates()).toBe(0);
    expect(keptFiles()).toHaveLength(1);
  });

  it('that changes in one value is rendered again', () => {
    manifests({ kubeVersion: '1.34.2' });
    helm.templates();
    manifests({ kubeVersion: '1.34.2', replicas: 0 });
    expect(helm.templates()).toBe(1);
  });

  it.each<[string, Partial<PositConnectProps>]>([
    ['a license key', { license: License.key('AAAA-BBBB', { allowPlaintext: true }) }],
    ['the text of a license', { license: License.fromFile('a license', { allowPlaintext: true }) }],
    ['a silenced secret variable', { values: { pod: { env: [{ name: 'API_TOKEN', value: 'f00dfeedcafe1234' }] } }, suppressRules: [{ rule: 'CONNECT065', reason: 'for a test' }, { rule: 'CONNECT091', reason: 'the preview' }] }],
  ])('with %s leaves nothing on the disk', (_, changes) => {
    expect(manifests(changes)).toContain('kind: Deployment');
    expect(keptFiles()).toEqual([]);
  });

  it('is not kept where the program says so', () => {
    manifests({ kubeVersion: '1.34.3', renderCache: RenderCache.off() });
    expect(helm.templates()).toBe(1);
    expect(keptFiles()).toEqual([]);
  });

  it('goes on without a cache that others could have filled, and says so once', () => {
    const place = path.join(cache, 'cdk8s-posit-connect-renders');
    fs.mkdirSync(place, { recursive: true });
    fs.chmodSync(place, 0o777);
    manifests({ kubeVersion: '1.34.4' });
    expect(manifests({ kubeVersion: '1.34.5' })).toContain('kind: Deployment');
    expect(told().match(/others may write there/g)).toHaveLength(1);
    expect(keptFiles()).toEqual([]);
  });
});

it.each([
  ['RenderCache.standard', () => RenderCache.standard({ maxSize: Size.mebibytes(1) })],
  ['RenderCache.folder', () => RenderCache.folder('.cache', { maxSize: Size.mebibytes(15) })],
])('%s refuses a size in which hardly a release finds room', (at, make) => {
  let error: unknown;
  try {
    make();
  } catch (thrown) {
    error = thrown;
  }
  expect(PositConnectErrors.codeOf(error)).toBe('RENDER_CACHE_SIZE');
  for (const words of [at, 'maxSize', 'Size.mebibytes(16)']) expect((error as Error).message).toContain(words);
});
