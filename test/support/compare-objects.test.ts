import { describe, expect, it } from 'vitest';
import { compareObjects, formatDifferences, readObjects } from './compare-objects';

const DEPLOYMENT = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: connect, namespace: here, annotations: {checksum/config: abc}}
spec:
  containers:
    - {name: connect, env: [{name: A, value: "1"}], ports: [80]}
    - {name: logs}
`;

function differences(expected: string, actual: string, options = {}): string[] {
  return formatDifferences(compareObjects(readObjects(expected), readObjects(actual), options)).split('\n').filter(Boolean);
}

describe('two lists of objects', () => {
  it('have no difference when only their order and that of their keys differ', () => {
    const one = 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {x: 1, y: 2}';
    const other = 'kind: Service\napiVersion: v1\nspec: {y: 2, x: 1}\nmetadata: {name: a}';
    expect(differences(`${DEPLOYMENT}---\n${one}`, `${other}\n---${DEPLOYMENT}`)).toEqual([]);
  });

  it.each([
    ['a changed value', 'value: "1"', 'value: "2"', 'Deployment (apps/v1) connect: spec.containers[connect].env[A].value: expected "1", got "2"'],
    ['a changed type', 'value: "1"', 'value: 1', 'Deployment (apps/v1) connect: spec.containers[connect].env[A].value: expected "1", got 1'],
    ['a field that is gone', ', ports: [80]', '', 'Deployment (apps/v1) connect: spec.containers[connect].ports: expected [80], got nothing'],
    ['a field that was added', '{name: logs}', '{name: logs, tty: true}', 'Deployment (apps/v1) connect: spec.containers[logs].tty: expected nothing, got true'],
    ['a longer list', 'ports: [80]', 'ports: [80, 81]', 'Deployment (apps/v1) connect: spec.containers[connect].ports[1]: expected nothing, got 81'],
    ['another namespace', 'namespace: here', 'namespace: there', 'Deployment (apps/v1) connect: metadata.namespace: expected "here", got "there"'],
  ])('tell %s by object and path', (_, from, to, line) => {
    expect(DEPLOYMENT).toContain(from);
    expect(differences(DEPLOYMENT, DEPLOYMENT.replace(from, to))).toEqual([line]);
  });

  it('tell every difference, not only the first', () => {
    expect(differences(DEPLOYMENT, DEPLOYMENT.replace('80', '81').replace('logs', 'log').replace('here', 'there'))).toHaveLength(3);
  });

  it('tell whole objects that are on one side only', () => {
    expect(differences(DEPLOYMENT, '')).toEqual([expect.stringContaining('Deployment (apps/v1) connect: the object: expected {')]);
    expect(differences('', DEPLOYMENT)).toEqual([expect.stringContaining('the object: expected nothing, got {')]);
  });

  it('take another API version for another object', () => {
    expect(differences(DEPLOYMENT, DEPLOYMENT.replace('apps/v1', 'apps/v2'))).toHaveLength(2);
  });

  it('pair objects of one name by their namespace first', () => {
    const role = (namespace: string): string => `apiVersion: v1\nkind: Role\nmetadata: {name: a, namespace: ${namespace}}\n`;
    expect(differences(`${role('x')}---\n${role('y')}`, `${role('y')}---\n${role('x')}`)).toEqual([]);
  });

  it('may differ where one side is omitted or the path is masked, but not by a field that is missing', () => {
    const omitted = DEPLOYMENT.replace('abc', '(checksum)');
    const masked = [/^metadata\.annotations\.checksum\/config$/];
    expect(differences(omitted, DEPLOYMENT)).toEqual([]);
    expect(differences(DEPLOYMENT, DEPLOYMENT.replace('abc', 'def'))).toHaveLength(1);
    expect(differences(DEPLOYMENT, DEPLOYMENT.replace('abc', 'def'), { masked })).toEqual([]);
    expect(differences(omitted, DEPLOYMENT.replace('checksum/config: abc', ''), { masked })).toHaveLength(1);
  });

  it('can be read by key before they are compared', () => {
    const config = (text: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {job.yaml: "${text}"}`;
    const readers = { 'job.yaml': (text: string) => text.replaceAll(' ', '') };
    expect(differences(config('a: 1'), config('a:  1'))).toHaveLength(1);
    expect(differences(config('a: 1'), config('a:  1'), { readers })).toEqual([]);
    expect(differences(config('a: 1'), config('a: 2'), { readers })).toEqual(['ConfigMap a: data.job.yaml: expected "a:1", got "a:2"']);
  });
});

describe('a YAML stream', () => {
  it('is read as YAML 1.1, Lists unwrapped and empty documents dropped', () => {
    const stream = '---\n# nothing\n---\napiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: A, metadata: {name: a}, mode: 0755, on: yes}]\n---\n';
    expect(readObjects(stream)).toEqual([{ apiVersion: 'v1', kind: 'A', metadata: { name: 'a' }, mode: 493, true: true }]);
  });

  it('is refused when it does not parse', () => {
    expect(() => readObjects('a: [')).toThrow();
  });
});
