import { isDeepStrictEqual } from 'node:util';
import { k8s } from 'cdk8s-plus-28';
import { assert, property, subarray, uniqueArray, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChartValues, toJson_ChartValues } from '../../imports/chart-values';
import { ConnectConfig, toJson_ConnectConfig } from '../../imports/connect-config';
import { CHART_VALUES, CONNECT_CONFIG, SchemaNode, resolved } from './schema-files';

/** A leaf of a schema: where it is, and a value in its typed and in its official form. */
interface Leaf {
  readonly path: readonly string[];
  readonly typed: unknown;
  readonly official: unknown;
}

const LABEL = 'Some Label';

/** Kubernetes types whose typed form is not their official one. */
const KUBERNETES: { readonly [type: string]: { typed: unknown; official: unknown } } = {
  EnvVar: { typed: { name: 'A', valueFrom: { secretKeyRef: { name: 'b', key: 'c' } } }, official: { name: 'A', valueFrom: { secretKeyRef: { name: 'b', key: 'c' } } } },
  HTTPGetAction: { typed: { path: '/', port: k8s.IntOrString.fromNumber(3940) }, official: { path: '/', port: 3940 } },
  IntOrString: { typed: k8s.IntOrString.fromString('25%'), official: '25%' },
  ResourceRequirements: { typed: { limits: { memory: k8s.Quantity.fromString('4Gi') } }, official: { limits: { memory: '4Gi' } } },
  HostAlias: { typed: { ip: '203.0.113.1', hostnames: ['a'] }, official: { ip: '203.0.113.1', hostnames: ['a'] } },
  Service: { typed: { spec: { clusterIp: 'None' } }, official: { spec: { clusterIP: 'None' } } },
  Job: { typed: { spec: { template: { spec: { containers: [], hostIpc: true } } } }, official: { spec: { template: { spec: { containers: [], hostIPC: true } } } } },
};

const MODULES = [
  { title: 'chart values', leaves: leavesOf(CHART_VALUES, CHART_VALUES, []), toJson: (typed: unknown) => toJson_ChartValues(typed as ChartValues) },
  { title: 'Connect configuration', leaves: leavesOf(CONNECT_CONFIG, CONNECT_CONFIG, []), toJson: (typed: unknown) => toJson_ConnectConfig(typed as ConnectConfig) },
];

describe.each(MODULES)('typed $title', ({ leaves, toJson }) => {
  it('give each leaf of the schema its official path, and nothing else', () => {
    expect(leaves.length).toBeGreaterThan(150);
    const wrong = leaves.filter((leaf) => !isDeepStrictEqual(toJson(typedTree([leaf])), officialTree([leaf])));
    expect(wrong.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('give any set of leaves, together, their official paths', () => {
    assert(property(subarray([...leaves]), (chosen) => {
      expect(toJson(typedTree(chosen))).toStrictEqual(officialTree(chosen));
    }));
  });

  it('leave out what is left out or undefined', () => {
    expect(toJson({})).toStrictEqual({});
    expect(toJson(undefined)).toBeUndefined();
    const members = Object.fromEntries(leaves.map(({ path }) => [path[0], undefined]));
    expect(toJson(members)).toStrictEqual({});
  });
});

describe('labels of sections', () => {
  it('become part of the header, quotes and backslashes escaped', () => {
    assert(property(uniqueArray(string({ minLength: 1 })), (labels) => {
      const named = Object.fromEntries(labels.map((label) => [label, { url: 'https://example.com' }]));
      const headers = Object.keys(toJson_ConnectConfig({ rPackageRepository: named }) ?? {});
      expect(headers.sort()).toEqual(labels.map((label) => `RPackageRepository "${label.replace(/["\\]/g, '\\$&')}"`).sort());
    }));
  });
});

/** The leaves below `node`. Lists of interfaces hold one item; sections with a label get `LABEL`. */
function leavesOf(node: SchemaNode, root: SchemaNode, path: readonly string[]): Leaf[] {
  const properties = Object.entries((node.properties ?? {}) as SchemaNode);
  const sections = Object.values((node.patternProperties ?? {}) as SchemaNode).map((section: SchemaNode) => [`${String(section.$ref).split('/').pop()} "${LABEL}"`, section] as const);
  return [...properties, ...sections].flatMap(([key, raw]) => {
    const property = resolved(raw, root);
    if (property['x-removed'] || property['x-ignored'] || property['x-typed-elsewhere']) return [];
    return leavesAt(property, root, [...path, key]);
  });
}

function leavesAt(node: SchemaNode, root: SchemaNode, path: readonly string[]): Leaf[] {
  const type = [node.type].flat().find((name) => name !== 'null');
  if (node['x-kubernetes-type'] !== undefined) return [{ path, ...kubernetesSample(node) }];
  if (type === 'array') {
    const item = resolved(node.items, root);
    const below = item['x-typed-as'] === undefined ? leavesAt(item, root, []) : [{ path: [], typed: 'text', official: 'text' }];
    const trees = { typed: typedTree(below), official: officialTree(below) };
    return [{ path, typed: [below[0].path.length === 0 ? below[0].typed : trees.typed], official: [below[0].path.length === 0 ? below[0].official : trees.official] }];
  }
  if (type === 'object' && node.properties !== undefined) return leavesOf(node, root, path);
  const sample = type === 'object' ? { someKey: 'x', AnotherKEY: 'y' } : { string: 'text', boolean: false, integer: 0, number: 0.5 }[type as string];
  return [{ path, typed: sample, official: sample }];
}

function kubernetesSample(node: SchemaNode): { typed: unknown; official: unknown } {
  return KUBERNETES[String(node['x-kubernetes-type']).split('.').pop() ?? ''] ?? { typed: {}, official: {} };
}

function officialTree(leaves: readonly Leaf[]): unknown {
  const tree: { [key: string]: any } = {};
  for (const { path, official } of leaves) {
    const parent = path.slice(0, -1).reduce((at, key) => (at[key] ??= {}), tree);
    parent[path[path.length - 1]] = official;
  }
  return tree;
}

/** The typed object: members differ from official keys in the case of letters only, so it answers to any case. */
function typedTree(leaves: readonly Leaf[]): unknown {
  const tree: { [key: string]: any } = {};
  for (const { path, typed } of leaves) {
    const keys = path.flatMap((key) => (key.endsWith(` "${LABEL}"`) ? [key.slice(0, -LABEL.length - 3).toLowerCase(), LABEL] : [key.toLowerCase()]));
    const parent = keys.slice(0, -1).reduce((at, key) => (at[key] ??= key === LABEL ? caseless({}) : sectionOrMembers(keys, key)), tree);
    parent[keys[keys.length - 1]] = typed;
  }
  return caseless(tree);
}

/** What holds labels keeps them as they are. */
function sectionOrMembers(keys: readonly string[], key: string): { [key: string]: any } {
  return keys[keys.indexOf(key) + 1] === LABEL ? {} : caseless({});
}

function caseless(members: { [key: string]: any }): { [key: string]: any } {
  return new Proxy(members, { get: (target, key) => (typeof key === 'string' ? (target[key] ?? target[key.toLowerCase()]) : undefined) });
}
