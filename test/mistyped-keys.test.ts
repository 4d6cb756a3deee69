import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { chartValues, connectConfig, PositConnect, PositConnectProps } from '../src';
import { FaultCollector } from '../src/errors/fault-collector';
import { planInstallation } from '../src/installation-plan';
import { schemaComplaints } from '../src/rules/schema/schema-complaints';
import { PROGRAMS } from './programs/catalogue';
import { withChartUnderTest } from './support/chart-source-under-test';
import { minimalProps } from './support/minimal-props';

describe('three mistyped keys', () => {
  it.each<[string, Partial<PositConnectProps>]>([
    ['in rawValues', { rawValues: { replica: 3, pod: { anotations: { a: 'b' } }, config: { Server: { Adress: 'x' } } } }],
    ['in values and config that are no TypeScript', { values: { replica: 3, pod: { anotations: { a: 'b' } } } as chartValues.ChartValues, config: { server: { Adress: 'x' } } as connectConfig.ConnectConfig }],
  ])('%s are three findings, each with the nearest key', (_, changes) => {
    expect(schemaFindings(minimalProps(changes))).toEqual([
      'error SCHEMA001 pod.anotations: pod.annotations: …',
      'error SCHEMA001 replica: replicas: …',
      'warning SCHEMA003 config.Server.Adress: config.Server.Address: …',
    ]);
  });

  it('stop the synth, and are told together', () => {
    const app = Testing.app();
    new PositConnect(app, 'connect', minimalProps({ rawValues: { replica: 3, service: { prot: 80 }, ingress: { hosts: [{ hots: 'a', paths: [] }] } } }));
    const told = thrownBy(() => app.synth());
    for (const words of ['SCHEMA001 at connect (replica): The chart has no such value: replica is unknown', 'fix: replicas: …', 'fix: service.port: …', 'fix: ingress.hosts[0].host: …']) expect(told).toContain(words);
  });

  it('reach the chart where the rule is silenced, since a chart of the user may read them', () => {
    const suppressRules = [{ rule: 'SCHEMA001', reason: 'our own chart reads it' }];
    const faults = new FaultCollector('connect');
    const { values, report } = planInstallation(minimalProps({ values: { replica: 3 } as chartValues.ChartValues, suppressRules }), 'connect', 'connect', faults);
    expect(values.replica).toBe(3);
    expect(faults.faults).toEqual([]);
    expect(report?.suppressed.map(({ finding }) => finding.path)).toEqual(['replica']);
  });
});

describe('a mistyped key does not compile', () => {
  it('in values', () => {
    // @ts-expect-error replicas
    expect(schemaFindings(minimalProps({ values: { replica: 3 } }))).toHaveLength(1);
    // @ts-expect-error annotations
    expect(schemaFindings(minimalProps({ values: { pod: { anotations: {} } } }))).toHaveLength(0);
    // @ts-expect-error host
    expect(schemaFindings(minimalProps({ values: { ingress: { hosts: [{ hots: 'a', paths: [] }] } } }))).toHaveLength(1);
  });

  it('in config', () => {
    // @ts-expect-error server
    expect(schemaFindings(minimalProps({ config: { sever: { hideVersion: true } } }))).toHaveLength(1);
    // @ts-expect-error hideVersion
    expect(schemaFindings(minimalProps({ config: { server: { hideVersoin: true } } }))).toHaveLength(1);
    // @ts-expect-error serverAddress
    expect(schemaFindings(minimalProps({ config: { ldap: { corp: { serverAdress: 'a' } } } }))).toHaveLength(1);
  });
});

// At synth the schemas are not asked where options alone made the values; here they are.
describe('what the options write', () => {
  it.each(PROGRAMS)('keeps the schemas: $name', ({ props }) => {
    const { values } = planInstallation(withChartUnderTest(props()), 'connect', 'connect', new FaultCollector('connect'));
    expect(Object.keys(values)).not.toEqual([]);
    expect(schemaComplaints(values)).toEqual([]);
  });
});

function schemaFindings(props: PositConnectProps): readonly string[] {
  const { report } = planInstallation(props, 'connect', 'connect', new FaultCollector('connect'));
  const findings = report?.findings ?? [];
  return findings.filter(({ rule }) => rule.startsWith('SCHEMA')).map(({ severity, rule, path, fix }) => `${severity} ${rule} ${path}: ${fix}`);
}

function thrownBy(work: () => unknown): string {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return String(error);
  }
}
