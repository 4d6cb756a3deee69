import { onceFor } from '../../values/once-for';
import { configurationsOf, PlacedConfiguration, SERVER_CONFIGURATION } from './configurations';
import { gcfgSetting, settingText } from './gcfg-settings';
import { itemsAt, textAt, valueAt } from './lookup';
import { ManifestsModel, nameOf, namespaceOf, PlacedObject } from './manifests-model';
import { containersIn, PlacedContainer, PlacedPod, podsOf } from './workloads';

/** A workload that runs servers of Connect. */
export interface ConnectServer {
  readonly workload: PlacedObject;
  readonly pod: PlacedPod;
  readonly container: PlacedContainer;
  readonly namespace: string;
  /** Undefined where it is out of sight. */
  readonly configuration?: PlacedConfiguration;
}

const WORKLOADS = ['Deployment', 'StatefulSet'];
const CONTAINER = 'connect';
const CONFIGURED_AT = /^\/etc\/rstudio-connect(\/rstudio-connect\.gcfg|\/?)$/;

/** The servers of Connect: containers with the chart's name for it that mount the configuration where Connect reads it. */
export const connectServers = onceFor((model: ManifestsModel): readonly ConnectServer[] =>
  podsOf(model)
    .filter(({ workload }) => WORKLOADS.includes(workload.object.kind))
    .flatMap((pod) => containersIn(pod).flatMap((container) => serverIn(model, container))),
);

/** How many servers the workload asks for; 1 where it does not say. */
export function replicasOf({ workload }: ConnectServer): number {
  const replicas = valueAt(workload.object, 'spec.replicas');
  return typeof replicas === 'number' ? replicas : 1;
}

/** Whether a setting that is a switch is on. */
export function isSwitchedOn(configuration: PlacedConfiguration | undefined, section: string, name: string): boolean {
  return /^(true|yes|on|1)$/i.test(serverSetting(configuration, section, name));
}

/** The text of a setting; empty where there is none, or where the configuration is out of sight. */
export function serverSetting(configuration: PlacedConfiguration | undefined, section: string, name: string): string {
  return settingText(gcfgSetting(configuration?.settings ?? [], section, name));
}

/** Whether content runs in pods of its own, as far as can be seen. */
export function startsPods(configuration: PlacedConfiguration | undefined): boolean {
  return isSwitchedOn(configuration, 'Kubernetes', 'Enabled') || isSwitchedOn(configuration, 'Launcher', 'Enabled');
}

/** The namespace in which content runs. */
export function contentNamespaceOf({ configuration, namespace }: ConnectServer): string {
  const [section, name] = isSwitchedOn(configuration, 'Kubernetes', 'Enabled') ? ['Kubernetes', 'Namespace'] : ['Launcher', 'KubernetesNamespace'];
  return serverSetting(configuration, section, name) || namespace;
}

function serverIn(model: ManifestsModel, container: PlacedContainer): readonly ConnectServer[] {
  const mount = itemsAt(container.container, 'volumeMounts').find(({ value }) => CONFIGURED_AT.test(textAt(value, 'mountPath')));
  if (textAt(container.container, 'name') !== CONTAINER || mount === undefined) return [];
  const { pod } = container;
  const namespace = namespaceOf(pod.workload.object);
  const volume = itemsAt(pod.pod, 'volumes').find(({ value }) => textAt(value, 'name') === textAt(mount.value, 'name'));
  const configMap = textAt(volume?.value, 'configMap.name');
  const isIts = ({ key, configMap: { object } }: PlacedConfiguration): boolean => key === SERVER_CONFIGURATION && nameOf(object) === configMap && namespaceOf(object) === namespace;
  return [
    {
      workload: pod.workload,
      pod,
      container,
      namespace,
      // Read only where a rule asks for it.
      get configuration() {
        return configurationsOf(model).find(isIts);
      },
    },
  ];
}
