import { describe, expect, it } from 'vitest';
import { misplacedKey } from '../../../src/rules/keys/misplaced-key';
import { findingsFor, itHolds, launcher, STORED } from '../rule-examples';

itHolds(misplacedKey, {
  violated: [
    ['scheduling below pod', { ...STORED, pod: { tolerations: [{ key: 'gpu' }], priorityClassName: 'high' } }, 'pod.priorityClassName', 'pod.tolerations'],
    ['affinity at the top level', { ...STORED, affinity: { podAntiAffinity: {} } }, 'affinity'],
    ['names of other charts', { ...STORED, replicaCount: 2, image: { pullPolicy: 'Always', registry: 'registry.example.com' }, nodePort: 30000 }, 'image.pullPolicy', 'image.registry', 'nodePort', 'replicaCount'],
    ['variables at the top level', { ...STORED, env: [{ name: 'TZ', value: 'Europe/Berlin' }] }, 'env'],
    ['pull secrets of the Launcher beside its pod', launcher({ templateValues: { imagePullSecrets: [{ name: 'pull' }] } }), 'launcher.templateValues.imagePullSecrets'],
  ],
  respected: [
    ['each where it is read', { ...STORED, tolerations: [{ key: 'gpu' }], priorityClassName: 'high', pod: { affinity: { podAntiAffinity: {} } }, replicas: 2, image: { imagePullPolicy: 'Always' } }],
    ["the chart's own empty affinity", { ...STORED, affinity: {} }],
    ['a claim whose class is named', { sharedStorage: { create: true, storageClassName: 'efs', requests: { storage: '10Gi' } } }],
  ],
});

describe('the fix for a misplaced key', () => {
  it.each([
    [{ affinity: { podAntiAffinity: {} } }, 'pod: { affinity: … }'],
    [{ pod: { tolerations: [] } }, 'tolerations: …'],
    [{ ingress: { host: 'connect.example.com' } }, 'ingress: { hosts: [{ host: … }] }'],
  ])('of %j is a line for values and programs alike', (values, fix) => {
    expect(findingsFor({ ...STORED, ...values }).find(({ rule }) => rule === misplacedKey.id)?.fix).toBe(fix);
  });
});
