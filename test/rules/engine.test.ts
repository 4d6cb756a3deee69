import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/errors/fault';
import * as catalogue from '../../src/rules/catalogue';
import { evaluateRules, stoppingFaults, VALUES_RULES } from '../../src/rules/engine';
import { findingFault } from '../../src/rules/finding';
import { findingsFor, modelOf, STORED } from './rule-examples';

const CORRECT = {
  ...STORED,
  executionEnvironments: [{ name: 'posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro' }],
  config: { Server: { Address: 'https://connect.example.com' }, Database: { Provider: 'Postgres' }, Postgres: { URL: 'postgres://connect@pg.example.com/connect' } },
};

/** What several servers want beside sticky sessions. */
const AVAILABLE = {
  podDisruptionBudget: { maxUnavailable: 1 },
  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' }],
  resources: { requests: { cpu: '1', memory: '2Gi' } },
};

describe('the catalogue', () => {
  it('gives each rule an id of its own, in the form that people search for', () => {
    const ids = Object.values(catalogue).map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^CONNECT\d{3}$/.test(id))).toEqual([]);
  });

  it('says of each rule what, why, how to mend it and where it is written', () => {
    for (const { title, why, fix, documentation } of VALUES_RULES) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(fix.length).toBeGreaterThan(10);
      expect(documentation).toMatch(/^https:\/\//);
    }
  });

  it('calls everything that the chart refuses an error', () => {
    expect(VALUES_RULES.filter((rule) => rule.refusedByChart && rule.severity !== 'error')).toEqual([]);
  });
});

describe('a report', () => {
  it('is empty for a correct deployment', () => expect(findingsFor(CORRECT)).toEqual([]));

  it('names at once what helm would name one after the other', () => {
    const findings = findingsFor({ launcher: { enabled: true, customRuntimeYaml: 'x' }, image: { tagPrefix: 'jammy-' } });
    expect(findings.filter((finding) => finding.refusedByChart).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'CONNECT001 launcher.enabled',
      'CONNECT009 sharedStorage',
      'CONNECT014 image.tagPrefix',
      'CONNECT014 launcher.customRuntimeYaml',
    ]);
  });

  it('begins with the errors, then goes by rule and place, list items by their number', () => {
    const environments = Array.from({ length: 11 }, () => ({ title: 'nameless' }));
    const findings = findingsFor({ replicas: 2, executionEnvironments: environments });
    expect(findings.map((finding) => finding.severity)).toEqual([...Array.from({ length: 13 }, () => 'error'), 'warning', 'warning', 'info', 'info', 'info']);
    expect(findings.filter(({ rule }) => rule === 'CONNECT016').map(({ path }) => path)).toEqual(environments.map((_, index) => `executionEnvironments[${index}].name`));
  });

  it('leaves the model as it was', () => {
    const model = modelOf({ launcher: { enabled: true }, replicas: 3 });
    const before = JSON.stringify(model);
    evaluateRules(model);
    expect(JSON.stringify(model)).toBe(before);
  });

  it('gives the segments of a path to whoever looks for the line in a file', () => {
    const [finding] = findingsFor({ ...CORRECT, config: { ...CORRECT.config, 'LDAP "a.b"': { BindPassword: 's' } } });
    expect(finding.segments).toEqual(['config', 'LDAP "a.b"', 'BindPassword']);
  });
});

describe('a finding as a message', () => {
  it('has the four parts of every message', () => {
    const [finding] = findingsFor({ ...CORRECT, launcher: { enabled: true } });
    expect(formatFault(findingFault(finding))).toBe(
      [
        'CONNECT001 at launcher.enabled: Both runners are switched on: launcher.enabled is true, and backends.kubernetes.enabled is true by default',
        `why: ${finding.why}`,
        `fix: ${finding.fix}`,
        'see: docs/rules.md#connect001',
      ].join('\n'),
    );
  });
});

describe('suppressions', () => {
  const UNPINNED = { ...CORRECT, ...AVAILABLE, replicas: 2 };

  it('take a finding out of the report and list it with its reason', () => {
    const report = evaluateRules(modelOf(UNPINNED), [{ rule: 'CONNECT032', reason: 'the company load balancer keeps sessions' }]);
    expect(report.findings).toEqual([]);
    expect(report.suppressed.map(({ finding, reason }) => [finding.rule, reason])).toEqual([['CONNECT032', 'the company load balancer keeps sessions']]);
    expect(report.mistakes).toEqual([]);
  });

  it('leave other rules alone', () => {
    const report = evaluateRules(modelOf(UNPINNED), [{ rule: 'CONNECT001', reason: 'both are wanted' }]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['CONNECT032']);
  });

  it.each([
    [{ rule: 'CONNECT999', reason: 'no such rule' }, 'RULE_UNKNOWN', ['suppressRules[0]', 'CONNECT999', 'docs/rules.md']],
    [{ rule: 'connect032', reason: 'small letters' }, 'RULE_UNKNOWN', ['suppressRules[0]', 'connect032', 'docs/rules.md']],
    [{ rule: 'CONNECT032', reason: '' }, 'RULE_REASON', ['suppressRules[0]', 'CONNECT032', 'reason']],
    [{ rule: 'CONNECT032', reason: ' \t' }, 'RULE_REASON', ['suppressRules[0]', 'CONNECT032', 'reason']],
  ])('%j silences nothing and is itself a mistake', (suppression, code, words) => {
    const report = evaluateRules(modelOf(UNPINNED), [suppression]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['CONNECT032']);
    expect(report.mistakes.map((mistake) => mistake.code)).toEqual([code]);
    for (const word of words) expect(formatFault(report.mistakes[0])).toContain(word);
  });
});

describe('what stops the synth', () => {
  it('is every error and every mistaken suppression, and no warning', () => {
    const report = evaluateRules(modelOf({ replicas: 2 }), [{ rule: 'CONNECT031', reason: '' }]);
    expect(stoppingFaults(report).map(({ code }) => code)).toEqual(['RULE_REASON', 'CONNECT009', 'CONNECT031']);
    expect(report.findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)).toEqual(['CONNECT017', 'CONNECT030', 'CONNECT032']);
  });

  it('is nothing for a correct deployment', () => expect(stoppingFaults(evaluateRules(modelOf(CORRECT)))).toEqual([]));
});
