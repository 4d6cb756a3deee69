import { describe, expect, it } from 'vitest';
import { VALUES_RULES } from '../../../src/rules/engine';
import { valuesModel } from '../../../src/rules/model/values-model';
import { closedIngress } from '../../../src/rules/network/closed-ingress';
import { closedMetrics } from '../../../src/rules/network/closed-metrics';
import { BesideRelease, NOTHING_BESIDE } from '../../../src/values/beside-release';

type Network = BesideRelease['network'];

const modelOf = (values: Parameters<typeof valuesModel>[0]['values'], network: Network) =>
  valuesModel({ values, releaseName: 'connect', namespace: 'posit-connect', connectVersion: '2026.08.0', beside: { ...NOTHING_BESIDE, network } });

const CASES: readonly { rule: typeof closedIngress; on: Parameters<typeof valuesModel>[0]['values']; closed: Network; open: Network }[] = [
  { rule: closedIngress, on: { ingress: { enabled: true } }, closed: { ingress: 'closed', metrics: 'open' }, open: { ingress: 'open', metrics: 'closed' } },
  { rule: closedMetrics, on: { serviceMonitor: { enabled: true } }, closed: { ingress: 'open', metrics: 'closed' }, open: { ingress: 'closed', metrics: 'open' } },
];

describe.each(CASES)('$rule.id', ({ rule, on, closed, open }) => {
  it('is in the catalogue', () => expect(VALUES_RULES).toContain(rule));

  it('is violated where policies let in nobody, and somebody is meant to come', () => {
    expect(rule.check(modelOf(on, closed))).toMatchObject([{ path: 'networkPolicies' }]);
  });

  it('is kept where somebody is let in, nobody is meant to come, or there are no policies', () => {
    expect([modelOf(on, open), modelOf({}, closed), modelOf(on, undefined)].flatMap((model) => rule.check(model))).toEqual([]);
  });
});
