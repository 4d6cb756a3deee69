import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { connectFleet } from '../../examples/fleet/fleet';
import { PositConnect } from '../../src';
import { KubernetesObject } from '../../src/chart/kubernetes-object';
import { chartSourceUnderTest } from '../support/chart-source-under-test';
import { chartUnderTest } from '../support/chart-under-test';
import { capturedStderr } from '../support/stderr';
import { definitionsFor, served } from './harness/custom-resources';
import { apply, tryKubectl } from './harness/kubectl';
import { hasCluster } from './harness/test-namespace';

const EXAMPLES = join(__dirname, '..', '..', 'examples');
const NAMES = readdirSync(EXAMPLES);
// The preview chart does not render the launcher.
const RENDERED = NAMES.filter((name) => name !== 'launcher' || !chartUnderTest().isPreview);

describe.skipIf(!hasCluster)('the API server, asked strictly and without a trace', () => {
  capturedStderr();
  const written = new Map<string, readonly KubernetesObject[]>();

  beforeAll(async () => {
    for (const name of RENDERED) written.set(name, await objectsOf(name));
    const all = [...written.values()].flat();
    const definitions = definitionsFor(all);
    apply(...definitions);
    await served(definitions.map(({ metadata }) => metadata?.name ?? ''));
    apply(...new Map(all.flatMap(({ metadata }) => metadata?.namespace ?? []).map((name) => [name, namespace(name)])).values());
  });

  it.for(NAMES)('takes every object of the example %s', (name, { skip }) => {
    if (!RENDERED.includes(name)) skip();
    const objects = written.get(name) ?? [];
    expect(objects.length).toBeGreaterThan(0);
    const { code, output, errors } = tryKubectl(
      ['apply', '--server-side', '--dry-run=server', '--validate=strict', '--output=name', '-f', '-'],
      objects.map((object) => JSON.stringify(object)).join('\n---\n'),
    );
    expect(errors.replace(/^Warning: .*\n/gm, '')).toBe('');
    expect(code).toBe(0);
    expect(output.trim().split('\n')).toHaveLength(objects.length);
  });
});

async function objectsOf(name: string): Promise<readonly KubernetesObject[]> {
  if (name === 'fleet') return connectFleet(chartSourceUnderTest()).deployments.flatMap(stagesOf).flatMap((stage) => stage.toJson());
  const { installConnect } = await import(join(EXAMPLES, name, 'installation'));
  const outdir = mkdtempSync(join(tmpdir(), 'example-'));
  const app = new App({ outdir });
  installConnect(app, chartSourceUnderTest());
  app.synth();
  const files = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).sort();
  return files.flatMap((file) => parseAllDocuments(readFileSync(join(outdir, file), 'utf8')).map((document) => document.toJS()));
}

function stagesOf({ prerequisites, preflight, release, verification }: PositConnect): readonly Chart[] {
  return [prerequisites, preflight, release, verification].flatMap((stage) => stage ?? []);
}

function namespace(name: string): object {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}
