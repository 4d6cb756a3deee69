import { Size, Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Checks, Database, Delivery, PositConnect, PositConnectProps, SecretSource, SharedStorage } from '../src';
import { minimalProps } from './support/minimal-props';
import { capturedStderr } from './support/stderr';

// The database is one for trying things out, of which a rule warns.
const told = capturedStderr();

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: { readonly [name: string]: string }; readonly annotations?: { readonly [name: string]: string } };
}

/** All objects of an installation that runs everything the library has: a volume, a database, checks before and after. */
function delivered(delivery: Delivery | undefined, changes: Partial<PositConnectProps> = {}): readonly Manifest[] {
  const connect = new PositConnect(Testing.app(), 'connect', minimalProps({
    delivery,
    storage: SharedStorage.nfs({ server: 'nfs.example.com', path: '/connect', capacity: Size.gibibytes(1) }),
    database: Database.evaluation({ password: SecretSource.existing('connect-database', 'password') }),
    checks: Checks.recommended(),
    ...changes,
  }));
  return [connect.prerequisites, connect.preflight, connect.release, connect.verification].flatMap((chart) => (chart === undefined ? [] : (Testing.synth(chart) as Manifest[])));
}

function annotations(objects: readonly Manifest[]): readonly string[] {
  return objects.flatMap(({ metadata }) => Object.keys(metadata.annotations ?? {}));
}

function prefixes(objects: readonly Manifest[]): readonly string[] {
  return [...new Set(annotations(objects).map((name) => name.split('/')[0]))].sort();
}

const DELIVERIES: readonly [string, Delivery][] = [['kubectl', Delivery.kubectl()], ['argoCd', Delivery.argoCd()], ['flux', Delivery.flux()]];

describe('an installation', () => {
  it('has no annotation of a tool when nothing is said, or kubectl is', () => {
    const plain = delivered(undefined);
    expect(prefixes(plain).filter((prefix) => /argoproj|fluxcd|cdk8s/.test(prefix))).toEqual([]);
    expect(delivered(Delivery.kubectl())).toEqual(plain);
  });

  it('has those of its own tool alone', () => {
    expect(prefixes(delivered(Delivery.argoCd())).filter((prefix) => /fluxcd/.test(prefix))).toEqual([]);
    expect(prefixes(delivered(Delivery.flux())).filter((prefix) => /argoproj/.test(prefix))).toEqual([]);
  });

  it.each(DELIVERIES)('differs by annotations and names of Jobs alone with %s', (_name, delivery) => {
    const bare = (objects: readonly Manifest[]) => JSON.parse(JSON.stringify(objects, (key: string, value: unknown) => (key === 'annotations' ? undefined : value))) as Manifest[];
    const unnamed = (objects: readonly Manifest[]) => bare(objects).map((each) => (each.kind === 'Job' ? { ...each, metadata: { labels: each.metadata.labels } } : each));
    expect(unnamed(delivered(delivery))).toEqual(unnamed(delivered(undefined)));
  });

  it.each(DELIVERIES)('has no annotation of a helm hook by accident with %s', (_name, delivery) => {
    expect(annotations(delivered(delivery)).filter((name) => name.startsWith('helm.sh/hook'))).toEqual([]);
  });

  it('keeps its volume, its claims and its namespace in Argo CD', () => {
    const kept = delivered(Delivery.argoCd()).filter(({ metadata }) => metadata.annotations?.['argocd.argoproj.io/sync-options']?.includes('Prune=false,Delete=false'));
    expect(kept.map(({ kind }) => kind)).toEqual(['Namespace', 'PersistentVolume', 'PersistentVolumeClaim', 'PersistentVolumeClaim']);
  });

  it('keeps a claim that the chart makes, too', () => {
    const changes = { storage: undefined, rawValues: { sharedStorage: { create: true, accessModes: ['ReadWriteMany'], storageClassName: 'nfs' } } };
    const claimIn = (delivery: Delivery) => delivered(delivery, changes).find(({ kind }) => kind === 'PersistentVolumeClaim')?.metadata.annotations;
    expect(claimIn(Delivery.argoCd())).toMatchObject({ 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false,ServerSideApply=true' });
    expect(claimIn(Delivery.flux())).toMatchObject({ 'kustomize.toolkit.fluxcd.io/prune': 'disabled' });
  });

  it('has its start script kept from substitution in Flux, which breaks the build on it', () => {
    const script = delivered(Delivery.flux()).find(({ metadata }) => metadata.name.endsWith('-prestart'));
    expect(script?.metadata.annotations?.['kustomize.toolkit.fluxcd.io/substitute']).toBe('disabled');
  });

  it.each<[string, Checks, string | undefined]>([
    ['with the check that mounts it', Checks.recommended(), '-20'],
    ['with the release where no check mounts it', Checks.none(), undefined],
  ])('has a claim that a class fills in the wave of its first pod: %s', (_name, checks, wave) => {
    const storage = SharedStorage.storageClass({ name: 'nfs-client', size: Size.gibibytes(1) });
    const claim = delivered(Delivery.argoCd(), { storage, checks }).find(({ kind }) => kind === 'PersistentVolumeClaim');
    expect(claim?.metadata.annotations?.['argocd.argoproj.io/sync-wave']).toBe(wave);
  });

  it('is told where a wave of the user parts a claim from its first pod', () => {
    const annotations = { 'argocd.argoproj.io/sync-wave': '-40' };
    delivered(Delivery.argoCd(), { storage: SharedStorage.storageClass({ name: 'nfs-client', size: Size.gibibytes(1), annotations }) });
    expect(told()).toMatch(/CONNECT102 at connect \(PersistentVolumeClaim/);
  });

  it('has every check in a wave before the release, or after it in a hook', () => {
    const jobs = delivered(Delivery.argoCd()).filter(({ kind }) => kind === 'Job');
    expect(jobs.length).toBeGreaterThan(3);
    for (const { metadata } of jobs) {
      const { 'argocd.argoproj.io/hook': hook, 'argocd.argoproj.io/sync-wave': wave } = metadata.annotations ?? {};
      expect([hook, wave]).toEqual(metadata.labels?.['app.kubernetes.io/component'] === 'preflight' ? ['Sync', '-20'] : ['PostSync', undefined]);
    }
  });
});
