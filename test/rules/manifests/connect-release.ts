import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { JsonObject } from '../../../src/values/json';
import { object } from '../manifest-examples';

/** Name under which findings show the configuration. */
export const GCFG = 'ConfigMap posit-connect/connect-config: data["rstudio-connect.gcfg"]';

/** Settings that make content run in pods of its own. */
export const DIRECT_RUNNER = '[Kubernetes]\nEnabled = true\n';

/** A ConfigMap with `text` as the server's configuration, and further files. */
export function configuration(text: string, files: JsonObject = {}): KubernetesObject {
  return object('ConfigMap', { data: { 'rstudio-connect.gcfg': text, ...files } }, { name: 'connect-config' });
}

/** A ConfigMap of the direct runner that starts content from `jobBase`. */
export function withJobBase(jobBase: JsonObject, settings = ''): KubernetesObject {
  return configuration(DIRECT_RUNNER + settings, { 'job.yaml': JSON.stringify(jobBase) });
}

/** A Deployment of the server as the chart makes it, with further fields of its container, its pod and itself; lists grow. */
export function server(container: JsonObject = {}, pod: JsonObject = {}, spec: JsonObject = {}): KubernetesObject {
  const { volumeMounts = [], ...fields } = container;
  const { containers = [], volumes = [], ...podFields } = pod;
  const connect = {
    name: 'connect',
    image: 'posit/connect:2026.08.0-ubuntu-24.04',
    readinessProbe: { httpGet: { path: '/__ping__', port: 3939 } },
    volumeMounts: [{ name: 'rstudio-connect-config', mountPath: '/etc/rstudio-connect/rstudio-connect.gcfg', subPath: 'rstudio-connect.gcfg' }, ...(volumeMounts as JsonObject[])],
    ...fields,
  };
  const template = {
    metadata: { labels: { app: 'connect' } },
    spec: { containers: [connect, ...(containers as JsonObject[])], volumes: [{ name: 'rstudio-connect-config', configMap: { name: 'connect-config' } }, ...(volumes as JsonObject[])], ...podFields },
  };
  return object('Deployment', { spec: { selector: { matchLabels: { app: 'connect' } }, template, ...spec } });
}
