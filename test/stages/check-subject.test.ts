import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Checks, PositConnect, PositConnectProps, SharedStorage } from '../../src';
import { minimalProps } from '../support/minimal-props';

/** The pod of one check, as it goes into the cluster. */
function podOf(check: string, changes: Partial<PositConnectProps>): any {
  const connect = new PositConnect(Testing.app(), 'connect', minimalProps({ checks: Checks.recommended(), ...changes }));
  const jobs = connect.preflight ? Testing.synth(connect.preflight) : [];
  return jobs.find((object) => object.kind === 'Job' && object.metadata.labels['cdk8s-posit-connect/check'] === check)?.spec.template.spec;
}

describe('a check', () => {
  it('mounts the claim and the folder that the server mounts', () => {
    const pod = podOf('storage-mount', { storage: SharedStorage.existingClaim({ claimName: 'connect-data', subPath: 'production' }) });
    expect(JSON.stringify(pod.volumes)).toContain('"claimName":"connect-data"');
    expect(JSON.stringify(pod.containers)).toContain('"subPath":"production"');
  });

  it('mounts the claim that the chart makes, where the chart makes it', () => {
    const pod = podOf('storage-mount', { storage: undefined, values: { sharedStorage: { create: true } } });
    expect(JSON.stringify(pod.volumes)).toContain('"claimName":"connect-rstudio-connect-shared-storage"');
  });

  it('logs in with the very Secret of the deployment', () => {
    expect(JSON.stringify(podOf('database-login', {}).containers)).toContain('{"key":"password","name":"connect-database"}');
  });

  it('runs where the server may run', () => {
    const scheduling = { nodeSelector: { workload: 'connect' }, tolerations: [{ key: 'dedicated', operator: 'Exists' }] };
    expect(podOf('database-endpoint', { scheduling })).toMatchObject(scheduling);
  });

  it('pulls its image with the Secrets of the deployment', () => {
    expect(podOf('database-endpoint', { imagePullSecrets: ['registry'] }).imagePullSecrets).toEqual([{ name: 'registry' }]);
  });

  it('does not exist for a storage whose servers nobody named', () => {
    expect(podOf('storage-endpoint', {})).toBeUndefined();
  });
});
