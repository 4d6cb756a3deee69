import { portTwiceInManifests } from '../../../src/rules/manifests/port-twice';
import { JsonObject } from '../../../src/values/json';
import { deployment, itHoldsOfManifests } from '../manifest-examples';
import { configuration, server } from './connect-release';

const POD = 'Deployment posit-connect/connect: spec.template.spec';
const HTTP = { name: 'http', containerPort: 3939 };

const twoContainers = (first: readonly JsonObject[], second: readonly JsonObject[], list = 'containers', fields: JsonObject = {}) => {
  const [one, other] = [{ name: 'connect', image: 'posit/connect:1', ports: first }, { name: 'proxy', image: 'proxy:1', ports: second, ...fields }];
  return deployment({}, list === 'containers' ? { containers: [one, other] } : { containers: [one], [list]: [other] });
};

itHoldsOfManifests(portTwiceInManifests, {
  violated: [
    ['a name in two containers', [twoContainers([HTTP], [{ name: 'http', containerPort: 8080 }])], `${POD}.containers[1].ports[0].name`],
    ['a name in one container', [deployment({ ports: [HTTP, { name: 'http', containerPort: 8080 }] })], `${POD}.containers[0].ports[1].name`],
    ['a number in two containers', [twoContainers([HTTP], [{ name: 'web', containerPort: 3939, protocol: 'TCP' }])], `${POD}.containers[1].ports[0].containerPort`],
    ['a sidecar among those that initialize', [twoContainers([HTTP], [{ containerPort: 3939 }], 'initContainers', { restartPolicy: 'Always' })], `${POD}.containers[0].ports[0].containerPort`],
  ],
  respected: [
    ['two names of one port', [deployment({ ports: [HTTP, { name: 'metrics', containerPort: 3939 }] })]],
    ['two protocols', [twoContainers([HTTP], [{ name: 'quic', containerPort: 3939, protocol: 'UDP' }])]],
    ['a container that has ended by then', [twoContainers([HTTP], [HTTP], 'initContainers')]],
    [
      'a proxy on the port from which Connect has moved',
      [
        configuration('[HTTP]\nListen = 127.0.0.1:8080\n'),
        server({}, { containers: [{ ...connectContainer(), ports: [HTTP] }, { name: 'proxy', image: 'proxy:1', ports: [{ name: 'proxy', containerPort: 3939 }] }] }),
      ],
    ],
  ],
});

function connectContainer(): JsonObject {
  return { name: 'connect', image: 'posit/connect:2026.08.0', readinessProbe: {}, volumeMounts: [{ name: 'rstudio-connect-config', mountPath: '/etc/rstudio-connect/rstudio-connect.gcfg' }] };
}
