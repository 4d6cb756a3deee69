import { Scheduling } from '../../src/options/scheduling';

/** A server's scheduling with every setting. */
export const serverScheduling: Scheduling = {
  nodeSelector: { workload: 'connect' },
  tolerations: [{ key: 'dedicated', operator: 'Exists' }],
  affinity: {
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        { weight: 100, podAffinityTerm: { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { team: 'data-science' } } } },
      ],
    },
  },
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'rstudio-connect' } },
    },
  ],
  priorityClassName: 'high',
};
