import { noRoomForANewServer } from '../../../src/rules/availability/no-room-for-a-new-server';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const APART = 'pod.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution';
const TERM = { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'rstudio-connect' } } };

function apart(podAntiAffinity: JsonObject, strategy: JsonObject = {}): JsonObject {
  return { ...STORED, replicas: 3, pod: { affinity: { podAntiAffinity } }, strategy };
}

itHolds(noRoomForANewServer, {
  violated: [
    ['three servers, each on a node of its own', apart({ requiredDuringSchedulingIgnoredDuringExecution: [TERM] }), APART],
    ['a share that is rounded down to none', apart({ requiredDuringSchedulingIgnoredDuringExecution: [TERM] }, { rollingUpdate: { maxUnavailable: '25%' } }), APART],
  ],
  respected: [
    ['apart where there is room', apart({ preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: TERM }] })],
    ['one goes first', apart({ requiredDuringSchedulingIgnoredDuringExecution: [TERM] }, { rollingUpdate: { maxUnavailable: 1 } })],
    ['all stop first', apart({ requiredDuringSchedulingIgnoredDuringExecution: [TERM] }, { type: 'Recreate' })],
    ['no term', apart({ requiredDuringSchedulingIgnoredDuringExecution: [] })],
  ],
});
