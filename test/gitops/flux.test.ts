import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, Size, Testing } from 'cdk8s';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { KubernetesObject } from '../../src/chart/kubernetes-object';
import { Checks, Database, Delivery, FluxKustomizations, FluxSource, KustomizationFile, PositConnect, SecretSource, SharedStorage } from '../../src';
import { forFlux } from '../../src/stages/delivery/flux';
import { JsonObject } from '../../src/values/json';
import { object, stages } from '../stages/delivery/objects';
import { minimalProps } from '../support/minimal-props';
import { capturedStderr } from '../support/stderr';
import { fluxBuild, FluxOutcome } from './flux-build';
import { hasFluxProgram } from './flux-program';

capturedStderr();

function install(app: App, id: string, delivery: Delivery): PositConnect {
  return new PositConnect(app, id, minimalProps({
    namespace: `posit-${id}`,
    delivery,
    storage: SharedStorage.nfs({ server: 'nfs.example.com', path: '/connect', capacity: Size.gibibytes(1) }),
    database: Database.evaluation({ password: SecretSource.existing('connect-database', 'password') }),
    checks: Checks.recommended(),
  }));
}

function written(folder: string): readonly KubernetesObject[] {
  const files = fs.readdirSync(folder).filter((file) => file !== 'kustomization.yaml').map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  return files.flatMap((text) => parseAllDocuments(text, { version: '1.1' }).map((document) => document.toJS() as KubernetesObject));
}

function names(objects: readonly KubernetesObject[] | null): readonly string[] {
  return (objects ?? []).map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`).sort();
}

function sorted(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  return [...objects].sort((left, right) => (names([left])[0] < names([right])[0] ? -1 : 1));
}

/** What strict substitution makes of objects in a folder of their own. */
function substituted(objects: readonly KubernetesObject[], substitute: JsonObject): FluxOutcome {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'substituted-'));
  fs.writeFileSync(path.join(root, 'objects.yaml'), objects.map((each) => JSON.stringify(each)).join('\n---\n'));
  const kustomization = { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', metadata: { name: 'all' }, spec: { postBuild: { substitute } } };
  return fluxBuild({ root, path: '', kustomization, substitution: 'strict' })[0];
}

describe.skipIf(!hasFluxProgram())("Flux' own libraries (npm run test:gitops builds them)", () => {
  const SUBSTITUTED = { postBuild: { substitute: { cluster: 'production' } } };
  let root: string;
  let kustomizations: readonly KubernetesObject[];
  let outcomes: { readonly [mode: string]: readonly FluxOutcome[] };

  // Two installations in one folder, of which each Kustomization must take its own.
  beforeAll(() => {
    const app = Testing.app();
    const connect = install(app, 'connect', Delivery.flux());
    install(app, 'staging', Delivery.flux());
    app.synth();
    root = app.outdir;
    kustomizations = Testing.synth(new FluxKustomizations(Testing.app(), 'connect', { installation: connect, source: FluxSource.gitRepository('connect'), path: '.' })) as KubernetesObject[];
    const builds = (['lenient', 'strict'] as const).map((substitution) =>
      kustomizations.map(({ spec, ...rest }) => ({ root, path: '', kustomization: { ...rest, spec: { ...(spec as JsonObject), ...SUBSTITUTED } }, substitution })));
    const plain = kustomizations.map((kustomization) => ({ root, path: '', kustomization }));
    outcomes = { none: fluxBuild(...plain), lenient: fluxBuild(...builds[0]), strict: fluxBuild(...builds[1]) };
  });

  const of = (name: string) => kustomizations.findIndex(({ metadata }) => metadata.name === name);

  it('build the folder without a kustomization.yaml, and leave none behind', () => {
    expect(outcomes.none.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    expect(fs.readdirSync(root)).not.toContain('kustomization.yaml');
  });

  it('give each Kustomization the objects of its own stages and of its own installation', () => {
    const stagesOf = (index: number) => [...new Set(outcomes.none[index].objects?.map(({ metadata }) => (metadata.annotations as JsonObject)['cdk8s-posit-connect/stage']))].sort();
    expect(stagesOf(of('connect-prerequisites'))).toEqual(['connect-10-prerequisites', 'connect-20-preflight']);
    expect(stagesOf(of('connect-release'))).toEqual(['connect-30-release']);
    expect(stagesOf(of('connect-verification'))).toEqual(['connect-40-verification']);
  });

  it('lose no object and take none twice', () => {
    const built = outcomes.none.flatMap(({ objects }) => names(objects)).sort();
    expect(built).toEqual(names(written(root).filter(({ metadata }) => `${metadata.namespace ?? metadata.name}`.startsWith('posit-connect'))));
  });

  it.each(['lenient', 'strict'])('leave every object as it is in %s substitution', (mode) => {
    expect(outcomes[mode].map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    for (const [index, { objects }] of outcomes[mode].entries()) expect(sorted(objects ?? [])).toEqual(sorted(outcomes.none[index].objects ?? []));
  });

  it.each(['lenient', 'strict'] as const)('spoil in %s substitution, without the annotations, what the chart wrote, or stop on it', (substitution) => {
    const app = Testing.app();
    install(app, 'connect', Delivery.kubectl());
    app.synth();
    const kustomization = { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', metadata: { name: 'plain' }, spec: SUBSTITUTED };
    const [{ objects }] = fluxBuild({ root: app.outdir, path: '', kustomization, substitution });
    expect(sorted(objects ?? [])).not.toEqual(sorted(written(app.outdir)));
  });

  it('change no object that we leave open to substitution, whatever texts are in it', () => {
    const text = fc.array(fc.constantFrom('$', '{', '}', 'a', '$$', '${a}', '$a', ':-', '\n', "'", '"', '\\'), { maxLength: 6 }).map((parts) => parts.join(''));
    const given = fc.sample(text, 200).map((script, index) => object('v1', 'ConfigMap', `script-${index}`, { data: { script, [`key-${index}`]: 'a' } }));
    const { release } = forFlux(stages({ release: given }), 'connect');
    const { objects, error } = substituted(release, { a: 'changed' });
    expect(error).toBeUndefined();
    expect(sorted(objects ?? []).map(({ data }) => data)).toEqual(sorted(release).map(({ data }) => data));
  });

  it('leave the patch of the Kustomizations alone, too, which another Kustomization may deliver', () => {
    expect(sorted(substituted(kustomizations, { cluster: 'production' }).objects ?? [])).toEqual(sorted(kustomizations));
  });
});

describe.skipIf(!hasFluxProgram())("kustomize's own library (npm run test:gitops builds it)", () => {
  it('builds the kustomization.yaml beside the manifests to the very objects in them', () => {
    const app = new App({ outdir: Testing.app().outdir, outputFileExtension: '.yaml' });
    install(app, 'connect', Delivery.kubectl());
    new KustomizationFile(app, 'kustomization');
    app.synth();
    const [{ objects, error }] = fluxBuild({ root: app.outdir, path: '' });
    expect(error).toBeUndefined();
    expect(sorted(objects ?? [])).toEqual(sorted(written(app.outdir)));
  });
});
