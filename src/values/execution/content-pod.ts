import { k8s } from 'cdk8s-plus-28';
import { ContentPodProps } from '../../options/execution/content-pod';
import { ContentInitContainerProps } from '../../options/execution/content-init-container';
import { Resources } from '../../options/resources';
import { JsonObject } from '../json';
import { podScheduling } from '../scheduling';
import { filledList, filledMap } from './filled-map';

/** A content pod and what it gets from the release: its account and its pull secrets. */
export interface ContentPod {
  readonly props: ContentPodProps;
  readonly serviceAccountName?: string;
  readonly imagePullSecrets: readonly string[];
  /** Namespace of the content; undefined when it is the server's own. */
  readonly namespace?: string;
}

/** Fields that the pod's spec has under the same names for both runners. */
export function podFields({ props, serviceAccountName, imagePullSecrets }: ContentPod): JsonObject {
  return {
    ...podScheduling(props.scheduling ?? {}),
    serviceAccountName,
    imagePullSecrets: filledList(imagePullSecrets, (name) => ({ name })),
    securityContext: k8s.toJson_PodSecurityContext(props.podSecurityContext),
    hostAliases: filledList(props.hostAliases, k8s.toJson_HostAlias),
    volumes: filledList(props.volumes, k8s.toJson_Volume),
    initContainers: filledList(props.initContainers, k8s.toJson_Container),
  };
}

/** Fields of the content container that have the same names for both runners. */
export function containerFields(props: ContentPodProps): JsonObject {
  return {
    env: filledList(props.env, k8s.toJson_EnvVar),
    resources: resourceFields(props.resources),
    imagePullPolicy: props.imagePullPolicy,
    volumeMounts: filledList(props.volumeMounts, k8s.toJson_VolumeMount),
  };
}

/** Values of the init container that copies the runtime; both runners take the same. */
export function initContainerValues(container: ContentInitContainerProps = {}): JsonObject | undefined {
  return filledMap({
    repository: container.repository,
    imagePullPolicy: container.imagePullPolicy,
    resources: resourceFields(container.resources),
    securityContext: k8s.toJson_SecurityContext(container.securityContext),
  });
}

/** Labels and annotations of an object; undefined when it has neither. */
export function metadataFields(labels: JsonObject | undefined, annotations: JsonObject | undefined): JsonObject | undefined {
  return filledMap({ labels: filledMap(labels ?? {}), annotations: filledMap(annotations ?? {}) });
}

function resourceFields(resources: Resources = {}): JsonObject | undefined {
  return filledMap({ requests: filledMap(resources.requests ?? {}), limits: filledMap(resources.limits ?? {}) });
}
