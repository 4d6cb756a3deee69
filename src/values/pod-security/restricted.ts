import { distinctBy } from '../distinct';
import { JsonObject } from '../json';
import { mapAt } from '../lookup';
import { baselineViolations } from './baseline';
import { containersOfPod, partsOf, PlacedPart, PodSecurityViolation, textsOf } from './violation';

const VOLUMES = new Set(['name', 'configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret']);
const SECCOMP = new Set(['RuntimeDefault', 'Localhost']);

/** For what the level `restricted` refuses a pod, what `baseline` refuses included. */
export function restrictedViolations(pod: JsonObject): readonly PodSecurityViolation[] {
  const ofPod = mapAt(pod.securityContext);
  const found = [
    ...baselineViolations(pod),
    ...partsOf(pod, 'volumes').flatMap(({ path, part }) =>
      Object.keys(part).filter((key) => key !== 'hostPath' && !VOLUMES.has(key)).map((key) => ({ path: [...path, key], received: 'a volume of that kind' })),
    ),
    ...(ofPod.runAsNonRoot === false ? [{ path: ['securityContext', 'runAsNonRoot'], received: 'false' }] : []),
    ...(ofPod.runAsUser === 0 ? [{ path: ['securityContext', 'runAsUser'], received: '0' }] : []),
    ...containersOfPod(pod).flatMap((container) => containerViolations(container, ofPod)),
  ];
  return distinctBy(found, ({ path }) => path.join('.'));
}

// What a container says counts before what its pod says.
function containerViolations({ path, part }: PlacedPart, ofPod: JsonObject): readonly PodSecurityViolation[] {
  const context = mapAt(part.securityContext);
  const at = (...below: readonly string[]) => [...path, 'securityContext', ...below];
  const capabilities = mapAt(context.capabilities);
  const added = textsOf(capabilities.add).filter((name) => name !== 'NET_BIND_SERVICE');
  const found: (PodSecurityViolation | false)[] = [
    context.allowPrivilegeEscalation !== false && { path: at('allowPrivilegeEscalation'), received: 'not false' },
    (context.runAsNonRoot ?? ofPod.runAsNonRoot) !== true && { path: at('runAsNonRoot'), received: 'not true, here or of the pod' },
    context.runAsUser === 0 && { path: at('runAsUser'), received: '0' },
    !SECCOMP.has(String(mapAt(context.seccompProfile).type ?? mapAt(ofPod.seccompProfile).type)) && {
      path: at('seccompProfile', 'type'),
      received: 'not RuntimeDefault, here or of the pod',
    },
    !textsOf(capabilities.drop).includes('ALL') && { path: at('capabilities', 'drop'), received: 'without ALL' },
    added.length > 0 && { path: at('capabilities', 'add'), received: added.join(', ') },
  ];
  return found.filter((each) => each !== false);
}
