import { describe, expect, it } from 'vitest';
import { readHelmOutput, readKubernetesYaml } from '../../src/chart/kubernetes-yaml';

function read(scalar: string): unknown {
  const [document] = readKubernetesYaml(`value: ${scalar}\n`);
  return (document as { readonly value: unknown }).value;
}

describe('a scalar without quotes is to Kubernetes', () => {
  it.each(['.', 'e0', '-e7', '.e9', '._1', '.17_', '67e8651', '+E0', '0x_', '+._', '1:30', '12:30:45', '2026-01-01', '2026-01-01T00:00:00Z', '0x1G', '3.10.1', '=', '--', 'nul'])('a text: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ['0775', 509],
    ['-0775', -509],
    ['0o17', 15],
    ['0X1f', 31],
    ['0b11', 3],
    ['089', 89],
    ['1_000', 1000],
    ['+12', 12],
    ['1e3', 1000],
    ['1e_3', 1000],
    ['3.10', 3.1],
    ['.5', 0.5],
    ['.1_5', 0.15],
    ['5.', 5],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['.NaN', NaN],
  ])('a number: %s', (text, number) => {
    expect(read(text)).toBe(number);
  });

  it.each([
    ['yes', true],
    ['Off', false],
    ['y', true],
    ['~', null],
    ['NULL', null],
    ['', null],
  ])('a word: %j', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('and a text in quotes stays what it is', () => {
    for (const text of ['yes', '0775', '1e3', '~', '']) expect(read(JSON.stringify(text))).toBe(text);
    expect(read('!!str 12')).toBe('12');
  });
});

describe('a stream of documents', () => {
  it('loses the empty ones', () => {
    expect(readKubernetesYaml('---\n# nothing\n---\na: 1\n---\n\n---\n- b\n')).toEqual([{ a: 1 }, ['b']]);
    expect(readKubernetesYaml('')).toEqual([]);
  });

  it('may say a key twice, and the last one counts', () => {
    expect(readKubernetesYaml('a: 1\na: 2\n')).toEqual([{ a: 2 }]);
  });

  it('may merge maps', () => {
    expect(readKubernetesYaml('a: &a {p: 1, q: 2}\nb: {<<: *a, q: 3}\n')).toEqual([{ a: { p: 1, q: 2 }, b: { p: 1, q: 3 } }]);
  });

  it('is refused where it is no YAML', () => {
    expect(() => readKubernetesYaml('a: [')).toThrow();
    expect(() => readKubernetesYaml('a: b: c')).toThrow();
  });
});

describe('what helm printed', () => {
  it('has names and labels that are texts, though the chart forgot the quotes', () => {
    const printed = 'metadata: {name: no, namespace: 101, labels: {team: yes, x: 1e3}, annotations: {since: 2026}}\nspec: {claimName: off, priorityClassName: 0775, selector: {app: y}}\n';
    expect(readHelmOutput(printed)).toEqual([{
      metadata: { name: 'no', namespace: '101', labels: { team: 'yes', x: '1e3' }, annotations: { since: '2026' } },
      spec: { claimName: 'off', priorityClassName: '0775', selector: { app: 'y' } },
    }]);
  });

  it('is read as Kubernetes would read it otherwise', () => {
    const printed = 'spec: {replicas: 2, paused: no, name: , selector: {matchLabels: {a: b}, expression: [1]}, hostName: null, labels: {a: ~}}\n---\n# nothing\n';
    expect(readHelmOutput(printed)).toEqual([{ spec: { replicas: 2, paused: false, name: null, selector: { matchLabels: { a: 'b' }, expression: [1] }, hostName: null, labels: { a: null } } }]);
  });
});
