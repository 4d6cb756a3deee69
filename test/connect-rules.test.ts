import { App, ApiObject, Chart, Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { installConnect } from '../examples/quickstart/installation';
import { ChartSource, ConnectRules, PositConnectErrors } from '../src';

const service = (name = 'connect') => ({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'posit-connect' }, spec: { ports: [{ port: 80 }] } });
const pod = (image: string) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'connect', namespace: 'posit-connect' }, spec: { containers: [{ name: 'connect', image }] } });

describe('rules in a unit test', () => {
  it('find nothing in an installation', () => {
    const app: App = Testing.app();
    installConnect(app, ChartSource.embedded());
    const manifests = app.charts.flatMap((chart) => Testing.synth(chart) as object[]);
    expect(manifests.length).toBeGreaterThan(15);
    expect(new ConnectRules().findings(manifests)).toEqual([]);
  });

  it('find what is wrong in objects of whatever origin', () => {
    const chart = new Chart(Testing.app(), 'twice');
    for (const id of ['one', 'two']) new ApiObject(chart, id, service());
    expect(new ConnectRules().findings(Testing.synth(chart) as object[])).toEqual([
      {
        rule: 'CONNECT093',
        severity: 'error',
        message: 'Two manifests describe the same object: Service posit-connect/connect is described before',
        path: 'Service posit-connect/connect',
        why: expect.stringContaining('Each apply replaces'),
        fix: expect.stringContaining('another name'),
        see: 'docs/rules.md#connect093',
      },
    ]);
  });

  it('ask for digests where they are wanted', () => {
    expect(new ConnectRules().findings([pod('posit/connect:1')])).toEqual([]);
    expect(new ConnectRules({ requireImageDigests: true }).findings([pod('posit/connect:1')]).map(({ rule }) => rule)).toEqual(['CONNECT094']);
  });

  it('are silent where they are silenced, and otherwise not', () => {
    const rules = new ConnectRules({ requireImageDigests: true, suppressRules: [{ rule: 'CONNECT094', reason: 'our registry never moves a tag' }] });
    expect(rules.findings([pod('posit/connect:1'), service(), service()]).map(({ rule }) => rule)).toEqual(['CONNECT093']);
  });

  it('look into Lists, and pass over what is no object', () => {
    const list = { apiVersion: 'v1', kind: 'List', items: [service(), service('other')] };
    expect(new ConnectRules().findings([null, 5, 'Service', [service()], { kind: 'Service' }, list, service()]).map(({ path }) => path)).toEqual(['Service posit-connect/connect']);
  });
});

describe('properties that cannot be understood', () => {
  it.each([
    [[], 'RULE_PROPERTY', ['properties', 'map']],
    [null, 'RULE_PROPERTY', ['properties', 'map']],
    [{ suppresRules: [] }, 'RULE_PROPERTY', ['suppresRules', 'suppressRules', 'failOn']],
    [{ failOn: 'fatal' }, 'RULE_PROPERTY', ['failOn', '"fatal"', 'warning']],
    [{ failOn: null }, 'RULE_PROPERTY', ['failOn', 'null', 'warning']],
    [{ requireImageDigests: 'true' }, 'RULE_PROPERTY', ['requireImageDigests', '"true"', 'without quotes']],
    [{ suppressRules: 'CONNECT093' }, 'RULE_PROPERTY', ['suppressRules', 'list', 'reason']],
    [{ suppressRules: ['CONNECT093'] }, 'RULE_PROPERTY', ['suppressRules', 'list', 'reason']],
    [{ suppressRules: [{ rule: 'CONNECT093', why: 'it is meant' }] }, 'RULE_PROPERTY', ['suppressRules', 'list', 'reason']],
    [{ suppressRules: [{ rule: 'CONNECT999', reason: 'it is meant' }] }, 'RULE_UNKNOWN', ['suppressRules[0]', 'CONNECT999', 'docs/rules.md']],
    [{ suppressRules: [{ rule: 'CONNECT093', reason: ' ' }] }, 'RULE_REASON', ['suppressRules[0]', 'CONNECT093', 'reason']],
    [{ suppressRules: [{}] }, 'RULE_UNKNOWN', ['suppressRules[0]', 'rule is', 'docs/rules.md']],
  ])('%j are a mistake', (properties, code, words) => {
    const make = () => new ConnectRules(properties as never);
    expect(make).toThrow();
    try {
      make();
    } catch (error) {
      expect(PositConnectErrors.codeOf(error)).toBe(code);
      for (const word of words) expect(String(error)).toContain(word);
    }
  });

  it.each([[undefined], [{}], [{ failOn: 'info', requireImageDigests: false, suppressRules: [] }]])('are not %j', (properties) => {
    expect(new ConnectRules(properties).findings([])).toEqual([]);
  });
});
