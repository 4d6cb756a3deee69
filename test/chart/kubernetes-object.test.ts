import { describe, expect, it } from 'vitest';
import { placedIn, unwrapped, unwrappedItems } from '../../src/chart/kubernetes-object';

const object = (kind: string, metadata = {}) => ({ apiVersion: 'v1', kind, metadata: { name: 'x', ...metadata } });

describe('a namespace that the chart leaves open', () => {
  it('is filled in on a namespaced object', () => {
    expect(placedIn('posit-connect', object('Ingress')).metadata.namespace).toBe('posit-connect');
  });

  it('is left alone where the chart names one', () => {
    expect(placedIn('posit-connect', object('ServiceMonitor', { namespace: 'monitoring' })).metadata.namespace).toBe('monitoring');
  });

  it.each(['PersistentVolume', 'ClusterRole', 'Namespace', 'StorageClass', 'VolumeSnapshotClass', 'ClusterIssuer'])('does not exist for a %s', (kind) => {
    expect(placedIn('posit-connect', object(kind)).metadata).not.toHaveProperty('namespace');
  });
});

describe('a List', () => {
  it('becomes its items, at any depth', () => {
    const list = { apiVersion: 'v1', kind: 'List', metadata: { name: '' }, items: [object('ConfigMap'), { ...object('List'), items: [object('Secret')] }] };
    expect(unwrapped(list).map(({ kind }) => kind)).toEqual(['ConfigMap', 'Secret']);
  });

  it('knows the way to each of them', () => {
    const list = { apiVersion: 'v1', kind: 'List', metadata: { name: '' }, items: [object('ConfigMap'), { ...object('List'), items: [object('Secret')] }] };
    expect(unwrappedItems(list).map(({ path }) => path)).toEqual([['items', 0], ['items', 1, 'items', 0]]);
  });

  it('of one kind gives it to items that do not repeat it', () => {
    const list = { apiVersion: 'v1', kind: 'ConfigMapList', metadata: { name: '' }, items: [{ metadata: { name: 'a' } }] };
    expect(unwrapped(list)).toEqual([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }]);
  });

  it('loses items that are no objects', () => {
    expect(unwrapped({ apiVersion: 'v1', kind: 'List', metadata: { name: '' }, items: [5, null, {}, { kind: 'Secret' }, { apiVersion: '', kind: 'Secret' }] })).toEqual([]);
  });

  it('is not seen in an object that merely holds items', () => {
    const map = { ...object('ConfigMap'), items: [object('Secret')] };
    expect(unwrapped(map)).toEqual([map]);
  });
});
