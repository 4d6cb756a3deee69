import { KubernetesObject } from '../../../../src/chart/kubernetes-object';
import { JsonObject } from '../../../../src/values/json';
import { Change, changes } from './change';

/** Objects that hold settings and secrets. */
export const SETTING_CHANGES: readonly Change[] = [
  ...['ConfigMap', 'Secret'].flatMap((kind) => [
    ...changes(keyed(kind, { immutable: true }), [
      ['frozen: other data', { 'data.a': 'Yg==' }, 'data'],
      ['frozen: further data', { 'data.b': 'Yg==' }, 'data'],
      ['frozen: thawed', { immutable: undefined }, 'immutable'],
      ['frozen: thawed in words', { immutable: false }, 'immutable'],
      ['frozen: labels', { 'metadata.labels': { a: 'b' } }],
    ]),
    ...changes(keyed(kind, {}), [
      ['other data', { 'data.a': 'Yg==' }],
      ['frozen with other data', { 'data.a': 'Yg==', immutable: true }],
    ]),
  ]),
  ...changes(keyed('ConfigMap', { immutable: true }), [['frozen: binary data', { binaryData: { b: 'Yg==' } }, 'binaryData']]),
  ...changes(keyed('Secret', { immutable: true }), [
    ['frozen: the same data as text', { data: undefined, stringData: { a: 'a' } }],
    ['frozen: other data as text', { stringData: { a: 'b' } }, 'data'],
  ]),
  ...changes(keyed('Secret', {}), [
    ['another type', { type: 'example.com/b' }, 'type'],
    ['the default type in words', { type: 'Opaque' }],
  ]),
];

function keyed(kind: string, fields: JsonObject): KubernetesObject {
  return { apiVersion: 'v1', kind, metadata: { name: 'connect', namespace: 'default' }, data: { a: 'YQ==' }, ...fields };
}
