import { mistake } from '../../errors/posit-connect-error';
import { requireResources } from '../resources';
import { requireScheduling } from '../scheduling';
import { requireObjectName } from '../syntax/kubernetes-name';
import { requireAnnotations, requireLabels } from '../syntax/labels';
import { checkContentInitContainer } from './content-init-container';
import { ContentPodProps } from './content-pod';
import { checkContentService } from './content-service';

/** Names that a runner keeps for the containers which it adds. */
export interface RunnerNames {
  readonly containers: readonly string[];
  /** Where it mounts the runtime volume, or must not be disturbed. */
  readonly mountPaths: readonly string[];
}

const RUNTIME_VOLUME = 'rsc-volume';

/** The content pod as given, or a mistake that names the prop. */
export function requireContentPod(pod: ContentPodProps, at: string, reserved: RunnerNames): ContentPodProps {
  if (pod.scheduling !== undefined) requireScheduling(pod.scheduling, at, 'scheduling');
  if (pod.resources !== undefined) requireResources(pod.resources, at, 'resources');
  requireLabels(pod.jobLabels, at, 'jobLabels');
  requireLabels(pod.podLabels, at, 'podLabels');
  requireAnnotations(pod.jobAnnotations, at, 'jobAnnotations');
  requireAnnotations(pod.podAnnotations, at, 'podAnnotations');
  for (const secret of pod.imagePullSecrets ?? []) requireObjectName(secret, at, 'imagePullSecrets');
  checkContentService(pod.service, at);
  checkContentInitContainer(pod.initContainer, at);
  const containers = [...(pod.initContainers ?? []), ...(pod.sideContainers ?? [])];
  checkNames(containers.map(nameOf), at, 'initContainers and sideContainers', reserved.containers);
  checkNames((pod.env ?? []).map(nameOf), at, 'env', []);
  checkNames((pod.volumes ?? []).map(nameOf), at, 'volumes', [RUNTIME_VOLUME]);
  checkMounts(pod, at, reserved);
  return pod;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function checkNames(names: readonly string[], at: string, prop: string, reserved: readonly string[]): void {
  names.forEach((name, index) => {
    const found = `${prop} has ${JSON.stringify(name)}`;
    if (reserved.includes(name)) throw refusal(at, `${found}, which Connect keeps for itself`, `${prop}: anything but ${reserved.join(', ')}`);
    if (names.indexOf(name) !== index) throw refusal(at, `${found} twice`, `${prop}: each of them once`);
  });
}

function checkMounts(pod: ContentPodProps, at: string, reserved: RunnerNames): void {
  const volumes = (pod.volumes ?? []).map(nameOf);
  const mounts = pod.volumeMounts ?? [];
  checkNames(mounts.map(({ mountPath }) => mountPath.replace(/\/+$/, '')), at, 'volumeMounts', reserved.mountPaths);
  for (const { name } of mounts) {
    if (volumes.includes(name)) continue;
    const quoted = JSON.stringify(name);
    throw refusal(at, `volumeMounts mounts the volume ${quoted}, which volumes does not have`, `volumes: [{ name: ${quoted}, … }]`);
  }
}

function refusal(at: string, what: string, fix: string) {
  return mistake('CONTENT_POD', { at, what, fix });
}
