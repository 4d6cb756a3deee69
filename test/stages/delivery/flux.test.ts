import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { forFlux } from '../../../src/stages/delivery/flux';
import { annotation, checkJob, claim, object, stages } from './objects';

function released(given: KubernetesObject): KubernetesObject {
  return forFlux(stages({ release: [given] }), 'connect').release[0];
}

describe('an object for Flux', () => {
  it.each([
    object('v1', 'Namespace', 'a'),
    object('v1', 'PersistentVolume', 'a'),
    claim('a'),
    object('apps/v1', 'StatefulSet', 'a', { spec: { volumeClaimTemplates: [{ metadata: { name: 'data' } }] } }),
  ])('is never pruned where it holds data: $kind', (given) => {
    expect(annotation(released(given), 'prune')).toBe('disabled');
  });

  it('may be pruned where it holds none', () => {
    expect(annotation(released(object('v1', 'Secret', 'a')), 'prune')).toBeUndefined();
  });

  it('is replaced where it cannot be changed only if it is a check', () => {
    const { preflight, release } = forFlux(stages({ preflight: [checkJob('dns')], release: [claim('a'), object('batch/v1', 'Job', 'theirs')] }), 'connect');
    expect([...preflight, ...release].map((each) => annotation(each, 'force'))).toEqual(['enabled', undefined, undefined]);
  });

  it('keeps the digest in the name of a check, so that a second reconciliation runs none again', () => {
    expect(forFlux(stages({ preflight: [checkJob('dns')] }), 'connect').preflight[0].metadata.name).toBe('connect-dns-0123abcd');
  });

  it('is left alone by the substitution wherever a dollar is in it', () => {
    const text = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('$', '${', '$$'), fc.boolean(), (before, after, dollar, asKey) => {
        const data = asKey ? { [`${before}${dollar}${after}`]: 'a' } : { script: [{ line: `${before}${dollar}${after}` }] };
        expect(annotation(released(object('v1', 'ConfigMap', 'a', { data })), 'substitute')).toBe('disabled');
      }),
    );
  });

  it('without a dollar may be substituted', () => {
    expect(annotation(released(object('v1', 'ConfigMap', 'a', { data: { text: 'plain' } })), 'substitute')).toBeUndefined();
  });

  it('says with which stage it is applied', () => {
    const each = [object('v1', 'ConfigMap', 'a')];
    const delivered = forFlux({ prerequisites: each, preflight: each, release: each, verification: each }, 'Berlin/connect');
    expect(Object.values(delivered).map(([first]) => annotation(first, 'stage'))).toEqual([
      'berlin-connect-10-prerequisites',
      'berlin-connect-20-preflight',
      'berlin-connect-30-release',
      'berlin-connect-40-verification',
    ]);
  });

  it('is applied with the release where it is a claim that no check mounts, for which the prerequisites would wait for ever', () => {
    const prerequisites = [claim('alone'), claim('mounted'), claim('static', 'volume')];
    const delivered = forFlux(stages({ prerequisites, preflight: [checkJob('storage-mount', 'connect', ['mounted'])] }), 'connect');
    const [ten, thirty] = ['connect-10-prerequisites', 'connect-30-release'];
    expect(delivered.prerequisites.map((each) => annotation(each, 'stage'))).toEqual([thirty, ten, ten]);
  });

  it('keeps the annotations that it has', () => {
    const own = { annotations: { 'kustomize.toolkit.fluxcd.io/prune': 'enabled' } };
    expect(annotation(released(object('v1', 'Namespace', 'a', {}, own)), 'prune')).toBe('enabled');
  });
});
