import { contentRuntimeMount } from '../../../src/rules/content/content-runtime-mount';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const POD = 'backends.kubernetes.defaultResourceJobBase.spec.template.spec';

itHolds(contentRuntimeMount, {
  violated: [
    ['another volume', mounts('containers', 'connect-content', [{ name: 'data', mountPath: '/mnt/data' }, { name: 'data', mountPath: '/opt/rstudio-connect-runtime' }]), `${POD}.containers[0].volumeMounts[1].mountPath`],
    ['another folder of the runtime', { ...mounts('containers', 'connect-content', [{ name: 'data', mountPath: '/runtime' }]), config: { Kubernetes: { ConnectRuntimeDir: '/runtime' } } }, `${POD}.containers[0].volumeMounts[0].mountPath`],
  ],
  respected: [
    ['the chart\'s volume', mounts('containers', 'connect-content', [{ name: 'rsc-volume', mountPath: '/opt/rstudio-connect-runtime' }])],
    ['another folder', mounts('containers', 'connect-content', [{ name: 'data', mountPath: '/mnt/data' }])],
    ['the usual folder after the runtime has moved', { ...mounts('containers', 'connect-content', [{ name: 'data', mountPath: '/opt/rstudio-connect-runtime' }]), config: { Kubernetes: { ConnectRuntimeDir: '/runtime' } } }],
    ['without the chart\'s init container', mounts('containers', 'connect-content', [{ name: 'data', mountPath: '/opt/rstudio-connect-runtime' }], { defaultInitContainer: { enabled: false } })],
  ],
});

function mounts(list: string, container: string, volumeMounts: Json, kubernetes: JsonObject = {}): JsonObject {
  const spec = { [list]: [{ name: container, volumeMounts }] };
  return { ...STORED, backends: { kubernetes: { ...kubernetes, defaultResourceJobBase: { spec: { template: { spec } } } } } };
}
