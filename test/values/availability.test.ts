import { Duration } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Availability, Execution, PodDisruptionBudget, PositConnectErrors, PositConnectProps, UpdateStrategy } from '../../src';
import { chartInput } from '../../src/values/chart-values';
import { releaseContext } from '../../src/values/identity';
import { JsonObject } from '../../src/values/json';
import { minimalProps } from '../support/minimal-props';

function valuesOf(changes: Partial<PositConnectProps>, user: JsonObject = {}): JsonObject {
  const props = minimalProps(changes);
  return chartInput(props, user, releaseContext(props, 'connect', user), 'test').values;
}

const pod = (values: JsonObject) => values.pod as JsonObject;

describe('Several servers', () => {
  const values = valuesOf({ replicas: 3 });

  it('are replaced one by one, and none goes before a new one is ready', () => {
    expect(values.strategy).toEqual({ type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } });
  });

  it('lose one at a time to a node drain', () => expect(values.podDisruptionBudget).toEqual({ maxUnavailable: 1 }));

  it('are kept in different zones and on different nodes where there are any, whatever else runs there', () => {
    expect(values.topologySpreadConstraints).toEqual(
      ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map((topologyKey) => ({
        maxSkew: 1,
        topologyKey,
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'rstudio-connect', 'app.kubernetes.io/instance': 'connect' } },
        matchLabelKeys: ['pod-template-hash'],
      })),
    );
  });

  it('are counted by the name that the user gave the chart', () => {
    expect(JSON.stringify(valuesOf({ replicas: 3 }, { nameOverride: 'posit' }).topologySpreadConstraints)).toContain('"app.kubernetes.io/name":"posit"');
  });

  it('are left alone where the user says so', () => {
    const left = valuesOf({
      replicas: 3,
      availability: { updateStrategy: UpdateStrategy.recreate() },
      podDisruptionBudget: PodDisruptionBudget.none(),
      scheduling: { topologySpreadConstraints: [] },
    });
    expect(left.strategy).toEqual({ type: 'Recreate' });
    expect(left).not.toHaveProperty('podDisruptionBudget');
    expect(left).not.toHaveProperty('topologySpreadConstraints');
  });

  it('are not spread beside a rule of the user that keeps pods apart', () => {
    const affinity = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] } };
    expect(valuesOf({ replicas: 3, scheduling: { affinity } })).not.toHaveProperty('topologySpreadConstraints');
  });

  it.each<[string, JsonObject, unknown]>([
    ['the chart\'s own value', { podDisruptionBudget: { minAvailable: 2 } }, { minAvailable: 2 }],
    ['an extra object', { extraObjects: [{ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget' }] }, undefined],
    ['an extra object as a template', { extraObjects: ['kind: PodDisruptionBudget'] }, undefined],
  ])('have one budget, never two, with %s', (_name, user, budget) => {
    expect(valuesOf({ replicas: 3 }, user).podDisruptionBudget).toEqual(budget);
  });
});

describe('One server', () => {
  it.each([0, 1])('and none (%d) are left to the chart', (replicas) => {
    for (const key of ['strategy', 'podDisruptionBudget', 'topologySpreadConstraints', 'command', 'readinessProbe']) {
      expect(valuesOf({ replicas })).not.toHaveProperty(key);
    }
  });

  it('takes an update strategy and a budget all the same', () => {
    const values = valuesOf({ availability: { updateStrategy: UpdateStrategy.rolling({ maxSurge: 0, maxUnavailable: 1 }) }, podDisruptionBudget: PodDisruptionBudget.minAvailable(0) });
    expect(values.strategy).toEqual({ type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } });
    expect(values.podDisruptionBudget).toEqual({ minAvailable: 0 });
  });
});

describe('A server that drains', () => {
  const drain = Duration.seconds(15);

  it('hands its arguments on, which are the chart\'s off-host', () => {
    const values = valuesOf({ availability: { drain } });
    expect((values.command as string[]).slice(0, 2)).toEqual(['/bin/sh', '-c']);
    expect((values.command as string[]).slice(3)).toEqual(['drain', '15']);
    expect(values).not.toHaveProperty('args');
  });

  it('starts what the image would start with local execution, where the chart has no arguments', () => {
    expect(valuesOf({ execution: Execution.local(), availability: { drain } }).args).toEqual(['/usr/local/bin/startup.sh']);
  });

  it('has two minutes on top before it is killed, or as long as the user says', () => {
    expect(pod(valuesOf({ availability: { drain } })).terminationGracePeriodSeconds).toBe(135);
    expect(pod(valuesOf({ availability: { drain, terminationGracePeriod: Duration.seconds(16) } })).terminationGracePeriodSeconds).toBe(16);
    expect(pod(valuesOf({ availability: { terminationGracePeriod: Duration.minutes(5) } })).terminationGracePeriodSeconds).toBe(300);
  });
});

describe('Readiness', () => {
  it('is asked as the user says, and the rest is the chart\'s', () => {
    const readiness = { initialDelay: Duration.seconds(0), period: Duration.seconds(5), timeout: Duration.seconds(2), successThreshold: 3, failureThreshold: 4 };
    expect(valuesOf({ availability: { readiness } }).readinessProbe).toEqual({
      initialDelaySeconds: 0, periodSeconds: 5, timeoutSeconds: 2, successThreshold: 3, failureThreshold: 4,
    });
    expect(valuesOf({ availability: { readiness: { period: Duration.seconds(5) } } }).readinessProbe).toEqual({ periodSeconds: 5 });
  });
});

describe('Availability that cannot be', () => {
  const readiness = (probe: object) => ({ readiness: probe });

  it.each<[string, () => Availability, string, readonly string[], JsonObject?]>([
    ['a surge of half a server', () => ({ updateStrategy: UpdateStrategy.rolling({ maxSurge: 0.5 }) }), 'UPDATE_STRATEGY', ['maxSurge', '0.5', 'whole']],
    ['a share beside a number', () => ({ updateStrategy: UpdateStrategy.rolling({ maxSurge: 1, maxSurgePercent: 50 }) }), 'UPDATE_STRATEGY', ['maxSurge', 'maxSurgePercent', 'one of both']],
    ['a share of nothing', () => ({ updateStrategy: UpdateStrategy.rolling({ maxSurgePercent: 0 }) }), 'UPDATE_STRATEGY', ['maxSurgePercent', '0', '100']],
    ['an update that cannot go on', () => ({ updateStrategy: UpdateStrategy.rolling({ maxSurge: 0 }) }), 'UPDATE_STRATEGY', ['maxSurge', 'maxUnavailable', '0']],
    ['negative servers', () => ({ updateStrategy: UpdateStrategy.rolling({ maxUnavailable: -1 }) }), 'UPDATE_STRATEGY', ['maxUnavailable', '-1', 'whole']],
    ['a drain of no time', () => ({ drain: Duration.seconds(0) }), 'DURATION', ['drain', '0 s', '3600']],
    ['half a second of grace', () => ({ terminationGracePeriod: Duration.millis(500) }), 'DURATION', ['terminationGracePeriod', '0.5 s', '86400']],
    ['a drain that leaves no time to stop', () => ({ drain: Duration.seconds(60), terminationGracePeriod: Duration.seconds(60) }), 'DRAIN', ['terminationGracePeriod', '60 seconds', 'Duration.seconds(180)']],
    ['a drain beside another command', () => ({ drain: Duration.seconds(5) }), 'DRAIN', ['drain', 'values.command', 'one of both'], { command: ['sleep', '1'] }],
    ['a probe without a pause', () => readiness({ period: Duration.seconds(0) }), 'DURATION', ['readiness.period', '0 s', '3600']],
    ['a probe that fails at nothing', () => readiness({ failureThreshold: 0 }), 'POD_COUNT', ['readiness.failureThreshold', '0', '1000']],
    ['half an answer', () => readiness({ successThreshold: 1.5 }), 'POD_COUNT', ['readiness.successThreshold', '1.5', 'whole']],
  ])('is refused: %s', (_name, availability, code, words, user) => {
    const check = () => valuesOf({ availability: availability() }, user);
    expect(check).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === code));
    for (const word of words) expect(check).toThrow(word);
  });
});
