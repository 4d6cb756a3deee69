import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { portTwiceInManifests } from '../../../src/rules/manifests/port-twice';
import { JsonObject } from '../../../src/values/json';
import { deployment, itHoldsOfManifests } from '../manifest-examples';
import { configuration, server } from './connect-release';

const POD = 'Deployment posit-connect/connect: spec.template.spec';
const HTTP = { name: 'http', containerPort: 3939 };

itHoldsOfManifests(portTwiceInManifests, {
  violated: [
    ['a name in two containers', [withSidecar([HTTP], [{ name: 'http', containerPort: 8080 }])], `${POD}.containers[1].ports[0].name`],
    ['a name in one container', [server({ ports: [HTTP, { name: 'http', containerPort: 8080 }] })], `${POD}.containers[0].ports[1].name`],
    ['a number in two containers', [withSidecar([HTTP], [{ name: 'web', containerPort: 3939, protocol: 'TCP' }])], `${POD}.containers[1].ports[0].containerPort`],
    ['a sidecar among those that initialize', [server({ ports: [HTTP] }, { initContainers: [{ name: 'proxy', image: 'proxy:1', ports: [{ containerPort: 3939 }], restartPolicy: 'Always' }] })], `${POD}.containers[0].ports[0].containerPort`],
  ],
  respected: [
    ['two names of one port', [server({ ports: [HTTP, { name: 'metrics', containerPort: 3939 }] })]],
    ['two protocols', [withSidecar([HTTP], [{ name: 'quic', containerPort: 3939, protocol: 'UDP' }])]],
    ['a container that has ended by then', [server({ ports: [HTTP] }, { initContainers: [{ name: 'wait', image: 'busybox:1', ports: [HTTP] }] })]],
    ['a proxy on the port from which Connect has moved', [configuration('[HTTP]\nListen = 127.0.0.1:8080\n'), withSidecar([HTTP], [{ name: 'proxy', containerPort: 3939 }])]],
    ['a workload of something else', [deployment({ ports: [HTTP, { name: 'http', containerPort: 8080 }] })]],
  ],
});

function withSidecar(ports: readonly JsonObject[], others: readonly JsonObject[]): KubernetesObject {
  return server({ ports }, { containers: [{ name: 'proxy', image: 'proxy:1', ports: others }] });
}
