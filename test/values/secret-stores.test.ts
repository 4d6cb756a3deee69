import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Checks, Database, License, PositConnect, PositConnectProps, SecretSource } from '../../src';
import { minimalProps } from '../support/minimal-props';

const store = (objectName: string) => SecretSource.csi({ provider: 'vault', parameters: { roleName: 'connect' }, objectName });
const evaluation = Database.evaluation({ password: store('database') });

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations?: unknown };
  // Manifests are read as they are: plain YAML of any shape.
  readonly [field: string]: any;
}

function objectsOf(changes: Partial<PositConnectProps>): readonly Manifest[] {
  const { prerequisites, preflight, release } = new PositConnect(Testing.app(), 'connect', minimalProps(changes));
  return [prerequisites, preflight, release].flatMap((chart) => (chart === undefined ? [] : (Testing.synth(chart) as Manifest[])));
}

const podOf = (objects: readonly Manifest[], kind: string, name = '') =>
  objects.find((object) => object.kind === kind && object.metadata.name.includes(name))?.spec.template.spec;

const mounted = (pod: any, container = pod.containers[0]) => {
  const classes = (pod.volumes ?? []).filter((volume: any) => volume.csi?.driver === 'secrets-store.csi.k8s.io');
  const paths = (container.volumeMounts ?? []).filter((mount: any) => classes.some(({ name }: any) => name === mount.name));
  return { classes: classes.map(({ csi }: any) => csi.volumeAttributes.secretProviderClass), paths: paths.map(({ mountPath }: any) => mountPath) };
};

describe('a Secret that exists only while a store is mounted', () => {
  const objects = objectsOf({ license: License.fromSecret(store('license')), database: evaluation, checks: Checks.recommended() });
  const database = { classes: ['connect-database'], paths: ['/mnt/secret-store/database'] };

  it('is mounted by the server, together with all others that it reads', () => {
    const pod = podOf(objects, 'Deployment');
    const { classes, paths } = mounted(pod, pod.containers.find(({ name }: { name: string }) => name === 'connect'));
    expect(classes).toEqual(['connect-license', 'connect-database']);
    expect(paths).toEqual(['/mnt/secret-store/license', '/mnt/secret-store/database']);
  });

  it('is mounted by the database of an evaluation, which reads its own password alone', () => {
    expect(mounted(podOf(objects, 'StatefulSet'))).toEqual(database);
  });

  it('is mounted by the check that reads it, and by no other', () => {
    expect(mounted(podOf(objects, 'Job', 'database-login'))).toEqual(database);
    expect(mounted(podOf(objects, 'Job', 'database-endpoint'))).toEqual({ classes: [], paths: [] });
  });

  it('is waited for by the checks that look into it, and a Secret of other means is not', () => {
    const both = objectsOf({ license: License.fromSecret(store('license')), checks: Checks.recommended() });
    const secretsOf = (check: string) => podOf(both, 'Job', check).volumes.filter(({ secret }: any) => secret !== undefined).map(({ secret }: any) => secret);
    expect(secretsOf('connect-license')).toEqual([{ secretName: 'connect-license' }]);
    expect(secretsOf('connect-secrets')).toEqual([{ secretName: 'connect-database', optional: true }, { secretName: 'connect-license' }]);
  });

  it('is read by a check under an account that the cloud takes for the server', () => {
    const annotations = { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/connect' };
    const values = { rbac: { serviceAccount: { annotations } } };
    const accountOf = (changes: Partial<PositConnectProps>) =>
      objectsOf({ values, checks: Checks.recommended(), ...changes }).find(({ kind, metadata }) => kind === 'ServiceAccount' && metadata.name === 'connect-preflight');
    expect(accountOf({ database: evaluation })?.metadata.annotations).toEqual(annotations);
    expect(accountOf({})?.metadata).not.toHaveProperty('annotations');
  });

  it('is mounted by nobody where the Secret is there anyway', () => {
    expect(JSON.stringify(objectsOf({ checks: Checks.recommended() }))).not.toContain('secret-store');
  });
});
