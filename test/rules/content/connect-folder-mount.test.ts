import { connectFolderMount } from '../../../src/rules/content/connect-folder-mount';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const POD = 'backends.kubernetes.defaultResourceJobBase.spec.template.spec';

itHolds(connectFolderMount, {
  violated: [
    ['a volume', mounts('containers', 'connect-content', [{ name: 'data', mountPath: '/opt/rstudio-connect' }]), `${POD}.containers[0].volumeMounts[0].mountPath`],
    ['even the chart\'s volume', mounts('containers', 'connect-content', [{ name: 'rsc-volume', mountPath: '/opt/rstudio-connect' }]), `${POD}.containers[0].volumeMounts[0].mountPath`],
  ],
  respected: [
    ['a folder below it', mounts('containers', 'connect-content', [{ name: 'data', mountPath: '/opt/rstudio-connect/data' }])],
    ['another container', mounts('containers', 'proxy', [{ name: 'data', mountPath: '/opt/rstudio-connect' }])],
    ['the folder of the runtime, where it was moved there', { ...mounts('containers', 'connect-content', [{ name: 'rsc-volume', mountPath: '/opt/rstudio-connect' }]), config: { Kubernetes: { ConnectRuntimeDir: '/opt/rstudio-connect' } } }],
  ],
});

function mounts(list: string, container: string, volumeMounts: Json, kubernetes: JsonObject = {}): JsonObject {
  const spec = { [list]: [{ name: container, volumeMounts }] };
  return { ...STORED, backends: { kubernetes: { ...kubernetes, defaultResourceJobBase: { spec: { template: { spec } } } } } };
}
