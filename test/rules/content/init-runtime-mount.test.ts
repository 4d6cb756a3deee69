import { initRuntimeMount } from '../../../src/rules/content/init-runtime-mount';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const POD = 'backends.kubernetes.defaultResourceJobBase.spec.template.spec';

itHolds(initRuntimeMount, {
  violated: [
    ['another volume', mounts('initContainers', 'connect-content-init', [{ name: 'other', mountPath: '/mnt/rstudio-connect-runtime/' }]), `${POD}.initContainers[0].volumeMounts[0].mountPath`],
  ],
  respected: [
    ['the chart\'s volume', mounts('initContainers', 'connect-content-init', [{ name: 'rsc-volume', mountPath: '/mnt/rstudio-connect-runtime/' }])],
    ['without the last slash, where the chart does not see it', mounts('initContainers', 'connect-content-init', [{ name: 'other', mountPath: '/mnt/rstudio-connect-runtime' }])],
    ['another container', mounts('initContainers', 'wait', [{ name: 'other', mountPath: '/mnt/rstudio-connect-runtime/' }])],
    ['without the chart\'s init container', mounts('initContainers', 'connect-content-init', [{ name: 'other', mountPath: '/mnt/rstudio-connect-runtime/' }], { defaultInitContainer: { enabled: false } })],
  ],
});

function mounts(list: string, container: string, volumeMounts: Json, kubernetes: JsonObject = {}): JsonObject {
  const spec = { [list]: [{ name: container, volumeMounts }] };
  return { ...STORED, backends: { kubernetes: { ...kubernetes, defaultResourceJobBase: { spec: { template: { spec } } } } } };
}
