import { App, Duration, Size, Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Checks, Delivery, FluxKustomizations, FluxKustomizationsProps, FluxSource, PositConnect, PositConnectProps, SharedStorage } from '../src';
import { minimalProps } from './support/minimal-props';

interface Kustomization {
  readonly metadata: { readonly name: string; readonly namespace: string };
  // Read as it is: plain YAML.
  readonly spec: any;
}

function kustomizations(changes: Partial<FluxKustomizationsProps> = {}, installed: Partial<PositConnectProps> = {}): readonly Kustomization[] {
  const installation = new PositConnect(Testing.app(), 'connect', minimalProps({ delivery: Delivery.flux(), checks: Checks.recommended(), ...installed }));
  const props = { installation, source: FluxSource.gitRepository('connect'), path: 'dist', ...changes };
  return Testing.synth(new FluxKustomizations(Testing.app(), 'connect', props)) as Kustomization[];
}

describe('the Kustomizations of an installation', () => {
  it('are three, each after the one before it', () => {
    expect(kustomizations().map(({ metadata, spec }) => [metadata.name, metadata.namespace, spec.dependsOn])).toEqual([
      ['connect-prerequisites', 'flux-system', undefined],
      ['connect-release', 'flux-system', [{ name: 'connect-prerequisites' }]],
      ['connect-verification', 'flux-system', [{ name: 'connect-release' }]],
    ]);
  });

  it('leave out what has no objects', () => {
    const all = kustomizations({ dependsOn: ['operators'] }, { createNamespace: false, checks: Checks.none(), execution: undefined, storage: SharedStorage.existingClaim({ claimName: 'data' }) });
    expect(all.map(({ metadata }) => metadata.name)).toEqual(['connect-prerequisites', 'connect-release']);
  });

  it('wait for their objects and prune what is gone, and force nothing, which would replace claims', () => {
    for (const { spec } of kustomizations()) expect(spec).toMatchObject({ wait: true, prune: true, path: './dist', sourceRef: { kind: 'GitRepository', name: 'connect' } });
    for (const { spec } of kustomizations()) expect(spec).not.toHaveProperty('force');
  });

  it('wait longer than the longest check in them', () => {
    const timeout = Duration.minutes(42);
    const [prerequisites] = kustomizations({}, { checks: Checks.recommended({ timeout }) });
    expect(prerequisites.spec.timeout).toBe(`${timeout.toSeconds() + 300}s`);
    expect(kustomizations({ timeout: Duration.minutes(1) }).map(({ spec }) => spec.timeout)).toEqual(['60s', '60s', '60s']);
  });

  it('say what the user says of source, folder, place, times and account', () => {
    const [first] = kustomizations({
      source: FluxSource.ociRepository('manifests', 'platform'),
      path: '.',
      namespace: 'gitops',
      interval: Duration.hours(1),
      retryInterval: Duration.seconds(30),
      serviceAccountName: 'deployer',
      dependsOn: ['operators'],
    });
    expect(first.metadata.namespace).toBe('gitops');
    expect(first.spec).toMatchObject({
      sourceRef: { kind: 'OCIRepository', name: 'manifests', namespace: 'platform' },
      path: './',
      interval: '3600s',
      retryInterval: '30s',
      serviceAccountName: 'deployer',
      dependsOn: [{ name: 'operators' }],
    });
  });

  it.each<[string, Partial<FluxKustomizationsProps>, Partial<PositConnectProps>, RegExp]>([
    ['manifests for another tool', {}, { delivery: Delivery.argoCd() }, /DELIVERY_TOOL at connect: [\s\S]*argoCd[\s\S]*Delivery\.flux\(\)/],
    ['manifests for kubectl, when nothing is said', {}, { delivery: undefined }, /DELIVERY_TOOL at connect: [\s\S]*kubectl/],
    ['an absolute folder', { path: '/dist' }, {}, /RELATIVE_PATH at FluxKustomizations: [\s\S]*\/dist/],
    ['no time at all', { interval: Duration.seconds(0) }, {}, /DURATION at FluxKustomizations: interval/],
    ['a namespace with capitals', { namespace: 'Flux' }, {}, /KUBERNETES_NAME at FluxKustomizations: namespace[\s\S]*Flux/],
    ['a dependency that is no name', { dependsOn: ['a b'] }, {}, /KUBERNETES_NAME at FluxKustomizations: dependsOn/],
  ])('are refused for %s', (_name, changes, installed, message) => {
    expect(() => kustomizations(changes, installed)).toThrow(message);
  });

  it.each([FluxSource.gitRepository, FluxSource.ociRepository, FluxSource.bucket])('are refused for a source that is no name', (source) => {
    expect(() => source('Not A Name')).toThrow(/KUBERNETES_NAME at FluxSource/);
    expect(() => source('connect', 'Not A Name')).toThrow(/KUBERNETES_NAME at FluxSource/);
  });

  it.each<[string, (outdir: string) => App]>([
    ['the same App', () => Testing.app()],
    ['another App that writes there', (outdir) => new App({ outdir: `${outdir}/` })],
  ])('may not lie among the manifests: %s', (name, other) => {
    const app = Testing.app();
    const installation = new PositConnect(app, 'connect', minimalProps({ delivery: Delivery.flux() }));
    const scope = name === 'the same App' ? app : other(app.outdir);
    const props = { installation, source: FluxSource.gitRepository('connect'), path: 'dist' };
    expect(() => new FluxKustomizations(scope, 'flux', props)).toThrow(/DELIVERY_FOLDER at flux: [\s\S]*new App/);
  });
});

describe('two installations of one folder in Flux', () => {
  const both = (createNamespace: boolean) => {
    const app = Testing.app();
    const storage = SharedStorage.nfs({ server: 'nfs.example.com', path: '/connect', capacity: Size.gibibytes(1) });
    new PositConnect(app, 'one', minimalProps({ delivery: Delivery.flux(), storage }));
    new PositConnect(app, 'two', minimalProps({ delivery: Delivery.flux(), storage, createNamespace }));
    return () => app.synth();
  };

  it('may not both describe their namespace, on which kustomize stops', () => {
    expect(both(true)).toThrow(/NAMESPACE_TWICE at two: [\s\S]*posit-connect[\s\S]*createNamespace: false/);
  });

  it('may share it when one of them describes it', () => {
    expect(both(false)).not.toThrow();
  });
});
