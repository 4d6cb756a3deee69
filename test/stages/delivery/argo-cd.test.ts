import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { forArgoCd } from '../../../src/stages/delivery/argo-cd';
import { annotation, checkJob, claim, object, stages } from './objects';

function prerequisite(given: KubernetesObject): KubernetesObject {
  return forArgoCd(stages({ prerequisites: [given] }), false).prerequisites[0];
}

function released(given: KubernetesObject, serverSideApply = false): KubernetesObject {
  return forArgoCd(stages({ release: [given] }), serverSideApply).release[0];
}

describe('the waves of Argo CD', () => {
  it.each([
    ['v1', 'Namespace', '-30'],
    ['v1', 'Secret', '-30'],
    ['external-secrets.io/v1', 'ExternalSecret', '-30'],
    ['bitnami.com/v1alpha1', 'SealedSecret', '-30'],
    ['secrets-store.csi.x-k8s.io/v1', 'SecretProviderClass', '-30'],
    ['v1', 'ServiceAccount', '-25'],
    ['v1', 'ResourceQuota', '-25'],
    ['v1', 'LimitRange', '-25'],
    ['networking.k8s.io/v1', 'NetworkPolicy', '-25'],
    ['rbac.authorization.k8s.io/v1', 'RoleBinding', '-25'],
    ['v1', 'PersistentVolume', '-20'],
    ['apps/v1', 'StatefulSet', '-20'],
    ['gateway.networking.k8s.io/v1', 'HTTPRoute', undefined],
  ])('put a prerequisite of %s, a %s, in wave %s', (apiVersion, kind, wave) => {
    expect(annotation(prerequisite(object(apiVersion, kind, 'a')), 'sync-wave')).toBe(wave);
  });

  it('are written as texts, which alone Argo CD reads', () => {
    expect(annotation(prerequisite(object('v1', 'Secret', 'a')), 'sync-wave')).toBeTypeOf('string');
  });

  it('leave the release and what runs after it to the wave where Argo CD starts', () => {
    const delivered = forArgoCd(stages({ release: [object('apps/v1', 'Deployment', 'a')], verification: [object('v1', 'ServiceAccount', 'b')] }), false);
    expect([...delivered.release, ...delivered.verification].map((each) => annotation(each, 'sync-wave'))).toEqual([undefined, undefined]);
  });

  it('hold a claim and the check that mounts it together, since neither can be ready without the other', () => {
    const delivered = forArgoCd(stages({ prerequisites: [claim('data')], preflight: [checkJob('storage-mount', 'connect', ['data'])] }), false);
    expect([delivered.prerequisites[0], delivered.preflight[0]].map((each) => annotation(each, 'sync-wave'))).toEqual(['-20', '-20']);
  });

  it('hold a claim and the database that mounts it together', () => {
    const volumes = [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }];
    const database = object('apps/v1', 'StatefulSet', 'database', { spec: { template: { spec: { volumes } } } });
    const delivered = forArgoCd(stages({ prerequisites: [claim('data'), database] }), false);
    expect(delivered.prerequisites.map((each) => annotation(each, 'sync-wave'))).toEqual(['-20', '-20']);
  });

  it('leave a claim that only the release mounts to the wave of the release', () => {
    const delivered = forArgoCd(stages({ prerequisites: [claim('data')], preflight: [checkJob('storage-mount', 'connect', ['other'])] }), false);
    expect(annotation(delivered.prerequisites[0], 'sync-wave')).toBeUndefined();
  });

  it('need no pod for a claim that names its volume', () => {
    expect(annotation(prerequisite(claim('data', 'volume')), 'sync-wave')).toBe('-20');
  });
});

describe('a check in Argo CD', () => {
  const delivered = forArgoCd(stages({ preflight: [checkJob('dns')], verification: [checkJob('ping')] }), true);
  const [before, after] = [delivered.preflight[0], delivered.verification[0]];

  it('before the release is a hook of the sync, made anew each time', () => {
    expect([annotation(before, 'hook'), annotation(before, 'hook-delete-policy')]).toEqual(['Sync', 'BeforeHookCreation']);
  });

  it('after the release is a hook of its own phase', () => {
    expect([annotation(after, 'hook'), annotation(after, 'hook-delete-policy'), annotation(after, 'sync-wave')]).toEqual(['PostSync', 'BeforeHookCreation', undefined]);
  });

  it('has a name without the digest of its content', () => {
    expect(before.metadata.name).toBe('connect-dns');
  });

  it('keeps two long names apart, and within what a Job may be called', () => {
    const checks = ['a', 'b'].map((end) => checkJob(`execution-environment-${'x'.repeat(30)}-${end}`, 'r'.repeat(30)));
    const names = forArgoCd(stages({ preflight: checks }), false).preflight.map(({ metadata }) => metadata.name);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[a-z]([a-z0-9-]{0,59}[a-z0-9])$/);
  });

  it('is no hook when it is a Job of somebody else', () => {
    const job = released(object('batch/v1', 'Job', 'theirs', { metadata: { name: 'theirs' } }));
    expect([annotation(job, 'hook'), job.metadata.name]).toEqual([undefined, 'theirs']);
  });
});

describe('what holds data in Argo CD', () => {
  const databaseClaim = { metadata: { name: 'data' }, spec: {} };

  it.each([
    object('v1', 'Namespace', 'a'),
    object('v1', 'PersistentVolume', 'a'),
    claim('a'),
    object('apps/v1', 'StatefulSet', 'a', { spec: { volumeClaimTemplates: [databaseClaim] } }),
  ])('outlives a sync and the Application: $kind', (given) => {
    const options = ['Prune=false,Delete=false', 'IgnoreExtraneous'];
    expect(['sync-options', 'compare-options'].map((name) => annotation(released(given), name))).toEqual(options);
    expect(['sync-options', 'compare-options'].map((name) => annotation(prerequisite(given), name))).toEqual(options);
  });

  it.each([
    object('v1', 'Secret', 'a'),
    object('apps/v1', 'Deployment', 'a'),
    object('apps/v1', 'StatefulSet', 'a', { spec: { serviceName: 'a' } }),
  ])('is no $kind without data', (given) => {
    expect(['sync-options', 'compare-options'].map((name) => annotation(released(given), name))).toEqual([undefined, undefined]);
  });

  it('is the claim that a StatefulSet makes, too, which has the label by which Argo CD knows its own', () => {
    const { spec } = prerequisite(object('apps/v1', 'StatefulSet', 'a', { spec: { serviceName: 'a', volumeClaimTemplates: [databaseClaim] } }));
    expect(spec).toEqual({
      serviceName: 'a',
      volumeClaimTemplates: [
        {
          metadata: {
            name: 'data',
            annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false', 'argocd.argoproj.io/compare-options': 'IgnoreExtraneous' },
          },
          spec: {},
        },
      ],
    });
  });
});

describe('the sync options of an object', () => {
  it('let its definition be missing in the dry run, where it is a custom resource', () => {
    expect(annotation(released(object('monitoring.coreos.com/v1', 'ServiceMonitor', 'a')), 'sync-options')).toBe('SkipDryRunOnMissingResource=true');
    expect(annotation(released(object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'a')), 'sync-options')).toBe('SkipDryRunOnMissingResource=true');
    expect(annotation(released(object('networking.k8s.io/v1', 'Ingress', 'a')), 'sync-options')).toBeUndefined();
  });

  it('apply it on the server, unless that is not wanted', () => {
    expect(annotation(released(object('v1', 'Service', 'a'), true), 'sync-options')).toBe('ServerSideApply=true');
    expect(annotation(released(object('v1', 'Service', 'a'), false), 'sync-options')).toBeUndefined();
  });

  it('keep what the object says itself', () => {
    const own = { annotations: { 'argocd.argoproj.io/sync-options': 'Prune=true, Replace=true', 'argocd.argoproj.io/sync-wave': '5' } };
    const kept = prerequisite(object('v1', 'PersistentVolumeClaim', 'a', {}, own));
    expect([annotation(kept, 'sync-options'), annotation(kept, 'sync-wave')]).toEqual(['Prune=true,Replace=true,Delete=false', '5']);
  });

  it('name each option once, whatever the object says', () => {
    const option = fc.tuple(fc.constantFrom('Prune', 'Delete', 'ServerSideApply', 'Replace', 'Validate'), fc.constantFrom('true', 'false')).map((parts) => parts.join('='));
    fc.assert(
      fc.property(fc.uniqueArray(option, { selector: (text) => text.split('=')[0] }), fc.boolean(), (own, serverSide) => {
        const annotations = own.length === 0 ? {} : { 'argocd.argoproj.io/sync-options': own.join(',') };
        const options = String(annotation(released(object('v1', 'PersistentVolumeClaim', 'a', {}, { annotations }), serverSide), 'sync-options')).split(',');
        expect(options.slice(0, own.length)).toEqual(own);
        expect(new Set(options.map((text) => text.split('=')[0])).size).toBe(options.length);
      }),
    );
  });
});
