import { describe, expect, it } from 'vitest';
import { schedulingContribution } from '../../src/values/scheduling';
import { serverScheduling } from './scheduling-samples';

describe('the scheduling of the server', () => {
  it('goes where the chart reads it: affinity below the pod, everything else at the top', () => {
    const { values } = schedulingContribution(serverScheduling);
    expect(values).toEqual({
      nodeSelector: { workload: 'connect' },
      tolerations: [{ key: 'dedicated', operator: 'Exists' }],
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'topology.kubernetes.io/zone',
          whenUnsatisfiable: 'ScheduleAnyway',
          labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'rstudio-connect' } },
        },
      ],
      priorityClassName: 'high',
      pod: {
        affinity: {
          podAntiAffinity: {
            preferredDuringSchedulingIgnoredDuringExecution: [
              { weight: 100, podAffinityTerm: { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { team: 'data-science' } } } },
            ],
          },
        },
      },
    });
    expect(values).not.toHaveProperty('affinity');
  });

  it('adds nothing where nothing was said', () => {
    expect(schedulingContribution(undefined)).toEqual({});
    expect(schedulingContribution({})).toEqual({ values: {} });
    expect(schedulingContribution({ tolerations: [], topologySpreadConstraints: [] })).toEqual({ values: {} });
  });

  it('is validated under the name of the prop', () => {
    expect(() => schedulingContribution({ priorityClassName: 'High' })).toThrow(/KUBERNETES_NAME at PositConnect: scheduling\.priorityClassName/);
  });
});
