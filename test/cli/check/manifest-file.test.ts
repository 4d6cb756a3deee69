import { describe, expect, it } from 'vitest';
import { parseManifests } from '../../../src/cli/check/manifest-file';
import { checkedManifests } from '../manifest-findings';

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a, namespace: posit }\nspec:\n  containers:\n    - name: a\n      image: busybox:1.37\n';
const indented = (text: string, indent: string) => text.split('\n').map((line) => `${indent}${line}`).join('\n');

describe('the line of a finding in manifests', () => {
  it.each([
    ['is that of the key', [POD], '0.yaml:7'],
    ['counts from the top of the file, not of the document', [`---\n# first\n---\n${POD}`], '0.yaml:10'],
    ['is that in the file of the object', ['apiVersion: v1\nkind: Namespace\nmetadata: { name: posit }\n', POD], '1.yaml:7'],
    ['inside a List is that of its item', [`apiVersion: v1\nkind: List\nitems:\n  -\n${indented(POD, '    ')}\n`], '0.yaml:11'],
    ['inside a List of one kind, too', ['apiVersion: v1\nkind: PodList\nitems:\n  - metadata: { name: a, namespace: posit }\n    spec:\n      containers: [{ name: a, image: a }]\n'], '0.yaml:6'],
    ['in JSON is that of the key', [JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: { containers: [{ name: 'a', image: 'a' }] } }, undefined, '\t')], '0.yaml:11'],
    ['of something missing is that of what it is missing in', ['apiVersion: v1\nkind: Pod\nmetadata: { name: a, namespace: posit }\nspec:\n  containers:\n    - name: a\n'], '0.yaml:6'],
  ])('%s', (_, texts, place) => {
    const places = checkedManifests(texts).findings.filter(({ rule }) => rule === 'CONNECT094').map(({ file, line }) => `${file}:${line}`);
    expect(places).toEqual([place]);
  });
});

describe('a document that is no object of a cluster', () => {
  it.each([
    ['values of a chart', 'replicas: 2\n'],
    ['Chart.yaml', 'apiVersion: v2\nname: connect\n'],
    ['what kustomize reads', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n'],
    ['a list', '- apiVersion: v1\n  kind: Pod\n'],
    ['a text', 'Pod\n'],
    ['an object without its API', 'kind: Pod\n'],
    ['an object whose kind is a number', 'apiVersion: v1\nkind: 5\n'],
  ])('is passed over: %s', (_, text) => {
    const { objects, otherLines } = parseManifests('a.yaml', `---\n${text}`);
    expect(objects).toEqual([]);
    expect(otherLines).toEqual([2]);
  });

  it.each([['nothing', ''], ['a comment', '# nothing\n'], ['empty documents', '---\n---\n# nothing\n---\n'], ['an empty List', 'apiVersion: v1\nkind: List\nitems: []\n']])('is not seen in %s', (_, text) => {
    expect(parseManifests('a.yaml', text)).toMatchObject({ objects: [], otherLines: [] });
  });

  it('is not what Flux calls a Kustomization', () => {
    expect(parseManifests('a.yaml', 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\n').objects).toHaveLength(1);
  });
});

describe('scalars of manifests', () => {
  it('are what kubectl and helm were seen to take them for', () => {
    const [{ object }] = parseManifests('a.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { truth: yes, n: n, octal: 0644, new octal: -0o644, binary: 0b11, separated: 1_000, date: 2026-11-24, time: 12:30, float: 1e3, text: "yes", word: oN, nothing: ~ }\n').objects;
    expect(object.data).toEqual({ truth: true, false: false, octal: 420, 'new octal': -420, binary: 3, separated: 1000, date: '2026-11-24', time: '12:30', float: 1000, text: 'yes', word: 'oN', nothing: null });
  });
});

describe('a comment that silences a rule in manifests', () => {
  const ignore = '# cdk8s-posit-connect-ignore';

  it('is about its file alone', () => {
    const { findings, suppressed } = checkedManifests([`${ignore} CONNECT094: built here\n${POD}`, POD.replace('name: a,', 'name: b,')]);
    expect(findings.map(({ file }) => file)).toEqual(['1.yaml']);
    expect(suppressed.map(({ finding, reason }) => `${finding.file} ${reason}`)).toEqual(['0.yaml built here']);
  });

  it('is about what the old manifests lose, wherever it stands in the new ones', () => {
    const old = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: posit }\n';
    const { findings, suppressed } = checkedManifests([`${ignore} CONNECT094: built here\n${ignore} CONNECT100: nobody needs it\n${POD}`], old);
    expect(findings).toEqual([]);
    expect(suppressed.map(({ finding }) => `${finding.rule} ${finding.file}:${finding.line}`)).toEqual(['CONNECT094 0.yaml:9', 'CONNECT100 old.yaml:1']);
  });

  it('does nothing in the old manifests, which were judged when they were new', () => {
    const old = `${ignore} CONNECT100: nobody needs it\n${ignore} CONNECT999: unknown\napiVersion: v1\nkind: Namespace\nmetadata: { name: posit }\n`;
    expect(checkedManifests([POD], old).findings.map(({ rule }) => rule)).toEqual(['CONNECT094', 'CONNECT100']);
  });

  it('that names no rule is itself reported', () => {
    expect(checkedManifests([`${ignore} CONNECT999: unknown\n${POD}`]).findings.map(({ rule, line }) => `${rule}:${line}`)).toEqual(['RULE_UNKNOWN:1', 'CONNECT094:8']);
  });
});
