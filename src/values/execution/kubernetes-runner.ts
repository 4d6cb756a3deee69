import { k8s } from 'cdk8s-plus-28';
import { ContentPodProps } from '../../options/execution/content-pod';
import { JsonObject } from '../json';
import { ContentPod, containerFields, initContainerValues, metadataFields, podFields } from './content-pod';
import { filledList, filledMap } from './filled-map';

/** Values that make Connect start content itself. */
export function kubernetesRunnerValues(pod: ContentPod): JsonObject {
  return {
    backends: {
      kubernetes: {
        enabled: true,
        namespace: pod.namespace,
        defaultInitContainer: initContainerValues(pod.props.initContainer),
        defaultResourceJobBase: jobBase(pod),
        defaultResourceServiceBase: serviceBase(pod.props),
      },
    },
    launcher: { enabled: false },
  };
}

/** The Job that Connect lays its own settings upon; undefined when nothing was set. */
function jobBase(pod: ContentPod): JsonObject | undefined {
  const { props } = pod;
  const podSpec = filledMap({ ...podFields(pod), containers: containers(props) });
  const template = filledMap({ metadata: metadataFields(props.podLabels, props.podAnnotations), spec: podSpec });
  return filledMap({ metadata: metadataFields(props.jobLabels, props.jobAnnotations), spec: filledMap({ template }) });
}

// Connect and the chart find the content container by this name.
const CONTENT_CONTAINER = 'connect-content';

function containers(props: ContentPodProps): readonly JsonObject[] | undefined {
  const fields = filledMap({ ...containerFields(props), securityContext: k8s.toJson_SecurityContext(props.containerSecurityContext) });
  const content = fields === undefined ? [] : [{ name: CONTENT_CONTAINER, ...fields }];
  const all = [...(filledList(props.sideContainers, k8s.toJson_Container) ?? []), ...content];
  return all.length > 0 ? all : undefined;
}

function serviceBase({ service }: ContentPodProps): JsonObject | undefined {
  return filledMap({
    metadata: metadataFields(service?.labels, service?.annotations),
    spec: filledMap({ type: service?.type }),
  });
}
