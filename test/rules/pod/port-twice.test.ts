import { portTwice } from '../../../src/rules/pod/port-twice';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const sidecars = (...ports: readonly (readonly JsonObject[])[]): Json => ports.map((list, index) => ({ name: `beside-${index}`, image: 'nginx:1.29', ports: list }));

itHolds(portTwice, {
  violated: [
    ['a name of the chart', { ...STORED, pod: { sidecar: sidecars([{ name: 'http', containerPort: 8080 }]) } }, 'pod.sidecar[0].ports[0].name'],
    ['the port of the server', { ...STORED, pod: { sidecar: sidecars([{ name: 'proxy', containerPort: 3939 }]) } }, 'pod.sidecar[0].ports[0].containerPort'],
    ['name and port of the metrics', { ...STORED, pod: { sidecar: sidecars([{ name: 'metrics', containerPort: 3232 }]) } },
      'pod.sidecar[0].ports[0].containerPort', 'pod.sidecar[0].ports[0].name'],
    ['two sidecars', { ...STORED, pod: { sidecar: sidecars([{ name: 'admin', containerPort: 9901 }], [{ name: 'admin', containerPort: 9902 }, { containerPort: 9901 }]) } },
      'pod.sidecar[1].ports[0].name', 'pod.sidecar[1].ports[1].containerPort'],
    ['an init container that stays', { ...STORED, initContainers: [{ name: 'proxy', image: 'nginx:1.29', restartPolicy: 'Always', ports: [{ name: 'http', containerPort: 8080 }] }] },
      'initContainers[0].ports[0].name'],
  ],
  respected: [
    ['each once', { ...STORED, pod: { sidecar: sidecars([{ name: 'proxy', containerPort: 8080 }], [{ name: 'admin', containerPort: 9901 }]) } }],
    ['one number by two protocols', { ...STORED, pod: { sidecar: sidecars([{ name: 'dns', containerPort: 53 }, { name: 'dns-udp', containerPort: 53, protocol: 'UDP' }]) } }],
    ['metrics of another, where the chart has none', { ...STORED, prometheus: { enabled: false }, pod: { sidecar: sidecars([{ name: 'metrics', containerPort: 3232 }]) } }],
    ['a proxy before a server that listens elsewhere', { ...STORED, config: { HTTP: { Listen: ':8080' } }, pod: { sidecar: sidecars([{ name: 'proxy', containerPort: 3939 }]) } }],
    ['an init container that ends before', { ...STORED, initContainers: [{ name: 'migrate', image: 'busybox:1.37', ports: [{ name: 'http', containerPort: 3939 }] }] }],
    ['a sidecar without ports', { ...STORED, pod: { sidecar: [{ name: 'logs', image: 'fluent/fluent-bit:3.1' }] } }],
  ],
});
