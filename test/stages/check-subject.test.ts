import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Checks, Database, PositConnect, PositConnectProps, SharedStorage } from '../../src';
import { minimalProps } from '../support/minimal-props';

/** The pod of one check, as it goes into the cluster. */
function podOf(check: string, changes: Partial<PositConnectProps>, stage: 'preflight' | 'verification' = 'preflight'): any {
  const connect = new PositConnect(Testing.app(), 'connect', minimalProps({ checks: Checks.recommended(), ...changes }));
  const chart = connect[stage];
  const jobs = chart ? Testing.synth(chart) : [];
  return jobs.find((object) => object.kind === 'Job' && object.metadata.labels['cdk8s-posit-connect/check'] === check)?.spec.template.spec;
}

describe('a check', () => {
  it('mounts the claim and the folder that the server mounts', () => {
    const pod = podOf('storage-mount', { storage: SharedStorage.existingClaim({ claimName: 'connect-data', subPath: 'production' }) });
    expect(JSON.stringify(pod.volumes)).toContain('"claimName":"connect-data"');
    expect(JSON.stringify(pod.containers)).toContain('"subPath":"production"');
  });

  it('waits with the mount until the release has made the claim, where the chart makes it', () => {
    const chartMakesIt = { storage: undefined, values: { sharedStorage: { create: true } } };
    expect(podOf('storage-mount', chartMakesIt)).toBeUndefined();
    const pod = podOf('storage-mount', chartMakesIt, 'verification');
    expect(JSON.stringify(pod.volumes)).toContain('"claimName":"connect-rstudio-connect-shared-storage"');
  });

  it('logs in with the very Secret of the deployment', () => {
    expect(JSON.stringify(podOf('database-login', {}).containers)).toContain('{"key":"password","name":"connect-database"}');
  });

  it('runs where the server may run', () => {
    const scheduling = { nodeSelector: { workload: 'connect' }, tolerations: [{ key: 'dedicated', operator: 'Exists' }] };
    expect(podOf('database-endpoint', { scheduling })).toMatchObject(scheduling);
  });

  it('runs on the nodes that the affinity of the server asks for', () => {
    const expression = { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] };
    const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [expression] }] } };
    const changes = { scheduling: { affinity: { nodeAffinity } } };
    expect(podOf('database-endpoint', changes).affinity).toEqual({ nodeAffinity });
    expect(Object.keys(podOf('storage-mount', changes).affinity).sort()).toEqual(['nodeAffinity', 'podAntiAffinity']);
  });

  it('pulls its image with the Secrets that only the values name', () => {
    const pod = podOf('database-endpoint', { values: { image: { imagePullSecrets: [{ name: 'registry' }] } } });
    expect(pod.imagePullSecrets).toEqual([{ name: 'registry' }]);
  });

  it('looks for the server that the database URL asks for', () => {
    const database = Database.fromUrl('postgres://c@a.example.com,b.example.com/connect?target_session_attrs=primary');
    expect(podOf('database-login', { database }).containers[0].env).toContainEqual({ name: 'PGTARGETSESSIONATTRS', value: 'primary' });
  });

  it('pulls its image with the Secrets of the deployment', () => {
    expect(podOf('database-endpoint', { imagePullSecrets: ['registry'] }).imagePullSecrets).toEqual([{ name: 'registry' }]);
  });

  it('does not exist for a storage whose servers nobody named', () => {
    expect(podOf('storage-endpoint', {})).toBeUndefined();
  });
});
