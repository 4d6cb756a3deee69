import { describe, expect, it } from 'vitest';
import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { COMPARISON_RULES, evaluateComparison } from '../../../src/rules/engine';
import { Finding } from '../../../src/rules/finding';
import { immutableField } from '../../../src/rules/comparison/immutable-field';
import { manifestComparison } from '../../../src/rules/model/manifest-comparison';
import { JsonObject } from '../../../src/values/json';
import { object } from '../manifest-examples';
import { CHANGES } from './changes';

describe('CONNECT099: a change of one field', () => {
  it('is in the catalogue', () => expect(COMPARISON_RULES).toContain(immutableField));

  it.each(CHANGES.filter(({ refused }) => refused.length > 0))('is refused: $name', ({ before, after, refused }) => {
    const found = changed(before, after);
    expect(found).toHaveLength(refused.length);
    for (const [index, { path }] of found.entries()) expect(path).toContain(`: ${refused[index]}`);
    for (const { message, why, fix } of found) expect([message, why, fix].every((text) => text.length > 10)).toBe(true);
  });

  it.each(CHANGES.filter(({ refused }) => refused.length === 0))('is taken: $name', ({ before, after }) => {
    expect(changed(before, after)).toEqual([]);
  });

  it('was asked of an API server more than a hundred times', () => {
    expect(CHANGES.length).toBeGreaterThan(150);
  });
});

describe('the message about a field that cannot change', () => {
  const job = (container: JsonObject) => object('Job', { spec: { template: { spec: { containers: [{ name: 'check', ...container }] } } } });

  it('leads down to the one place that differs, and says what stood there', () => {
    expect(changed(job({ image: 'busybox:1.36' }), job({ image: 'busybox:1.37' })).map(({ message }) => message)).toEqual([
      'A field is changed that cannot change: Job posit-connect/connect: spec.template.spec.containers[0].image is "busybox:1.37", and was "busybox:1.36"',
    ]);
  });

  it('stays above where several places differ', () => {
    expect(changed(job({ image: 'a' }), job({ image: 'b', command: ['c'] })).map(({ path }) => path)).toEqual(['Job posit-connect/connect: spec.template.spec.containers[0]']);
  });

  it.each([
    ['a variable', job({ env: [{ name: 'PASSWORD', value: 's3cr3t-old' }] }), job({ env: [{ name: 'PASSWORD', value: 's3cr3t-new' }] })],
    ['an argument', job({ args: ['s3cr3t-old'] }), job({ args: ['s3cr3t-new'] })],
    ['a Secret', object('Secret', { immutable: true, data: { name: 's3cr3t-old' } }), object('Secret', { immutable: true, data: { name: 's3cr3t-new' } })],
    ['a Secret as text', object('Secret', { immutable: true, stringData: { path: 's3cr3t-old' } }), object('Secret', { immutable: true, stringData: { path: 's3cr3t-new' } })],
    ['a ConfigMap', object('ConfigMap', { immutable: true, data: { image: 's3cr3t-old' } }), object('ConfigMap', { immutable: true, data: { image: 's3cr3t-new' } })],
  ])('does not show what may be secret: %s', (_, before, after) => {
    expect(changed(before, after)).toHaveLength(1);
    expect(JSON.stringify(changed(before, after))).not.toContain('s3cr3t');
  });

  it.each([
    ['Deployment', { spec: { selector: { matchLabels: { app: 'b' } } } }, 'kubectl delete deployment connect -n posit-connect'],
    ['StatefulSet', { spec: { serviceName: 'b' } }, 'kubectl delete statefulset connect -n posit-connect --cascade=orphan'],
    ['Job', { spec: { template: { metadata: { labels: { a: 'b' } } } } }, 'connect-2'],
    ['PersistentVolumeClaim', { spec: { storageClassName: 'b' } }, 'a claim of another name, and a copy of the data'],
    ['ConfigMap', { data: { a: 'b' } }, 'another name for the new content'],
  ])('says what to do about a %s', (kind, fields, words) => {
    const before = { ...object(kind), spec: { storageClassName: 'a' }, immutable: true };
    expect(changed(before, { ...before, ...fields }).map(({ fix }) => fix).join()).toContain(words);
  });
});

describe('an object that is deleted before it is made anew', () => {
  const job = (image: string, annotations: JsonObject) => object('Job', { spec: { template: { spec: { containers: [{ name: 'a', image }] } } } }, { annotations });

  it.each([
    [{ 'argocd.argoproj.io/hook': 'Sync' }, 0],
    [{ 'argocd.argoproj.io/hook': 'Sync', 'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation' }, 0],
    [{ 'argocd.argoproj.io/hook': 'Sync', 'argocd.argoproj.io/hook-delete-policy': 'HookSucceeded' }, 1],
    [{ 'argocd.argoproj.io/sync-options': 'Force=true,Replace=true' }, 0],
    [{ 'argocd.argoproj.io/sync-options': 'Replace=true' }, 1],
    [{ 'helm.sh/hook': 'pre-install' }, 0],
    [{ 'kustomize.toolkit.fluxcd.io/force': 'Enabled' }, 0],
    [{ 'kustomize.toolkit.fluxcd.io/force': 'Disabled' }, 1],
  ])('may change by %j: %d findings', (annotations, findings) => {
    expect(changed(job('a', annotations), job('b', annotations))).toHaveLength(findings);
  });
});

describe('two objects', () => {
  const deployment = (app: string, metadata: JsonObject = {}) => object('Deployment', { spec: { selector: { matchLabels: { app } } } }, metadata);

  it('of another name, namespace or group are not one that changed', () => {
    const before = deployment('a');
    for (const after of [deployment('b', { name: 'other' }), deployment('b', { namespace: 'other' }), { ...deployment('b'), apiVersion: 'example.com/v1' }]) expect(changed(before, after)).toEqual([]);
  });

  it('of another version are', () => {
    expect(changed({ ...deployment('a'), apiVersion: 'apps/v1beta2' }, deployment('b'))).toHaveLength(1);
  });

  it('whose names the cluster makes up are not', () => {
    const made = { name: undefined, generateName: 'connect-' };
    expect(changed(deployment('a', made), deployment('b', made))).toEqual([]);
  });
});

function changed(before: KubernetesObject, after: KubernetesObject): readonly Finding[] {
  return evaluateComparison(manifestComparison([before], [after])).filter(({ rule }) => rule === 'CONNECT099');
}
