import { describe, expect, it } from 'vitest';
import { placedIn, unwrapped } from '../../src/chart/kubernetes-object';

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

  it('is not seen in an object that merely holds items', () => {
    const map = { ...object('ConfigMap'), items: [object('Secret')] };
    expect(unwrapped(map)).toEqual([map]);
  });
});
