import { k8s } from 'cdk8s-plus-28';
import { JsonObject } from '../json';
import { ContentPod, containerFields, initContainerValues, podFields } from './content-pod';
import { filledList, filledMap } from './filled-map';

/** Values that make the Launcher start content. */
export function launcherValues(pod: ContentPod): JsonObject {
  return {
    // The chart refuses both runners at once, and this one is on by default.
    backends: { kubernetes: { enabled: false } },
    launcher: {
      enabled: true,
      useTemplates: true,
      namespace: pod.namespace,
      defaultInitContainer: initContainerValues(pod.props.initContainer),
      templateValues: templateValues(pod),
    },
  };
}

function templateValues(pod: ContentPod): JsonObject | undefined {
  const { props } = pod;
  return filledMap({
    job: filledMap({ labels: props.jobLabels, annotations: props.jobAnnotations }),
    service: filledMap({ type: props.service?.type, labels: props.service?.labels, annotations: props.service?.annotations }),
    pod: filledMap({
      labels: props.podLabels,
      annotations: props.podAnnotations,
      ...podFields(pod),
      ...containerFields(props),
      containerSecurityContext: k8s.toJson_SecurityContext(props.containerSecurityContext),
      extraContainers: filledList(props.sideContainers, k8s.toJson_Container),
    }),
  });
}
