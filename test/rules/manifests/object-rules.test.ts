import { secretInAnnotationInManifests } from '../../../src/rules/manifests/object-rules';
import { itHoldsOfManifests, object } from '../manifest-examples';
import { configuration } from './connect-release';

itHoldsOfManifests(secretInAnnotationInManifests, {
  violated: [
    ['an annotation', [object('Ingress', {}, { annotations: { 'example.com/password': 'hunter2' } })], 'Ingress posit-connect/connect: metadata.annotations["example.com/password"]'],
    ['an annotation of a pod', [object('Deployment', { spec: { template: { metadata: { annotations: { 'api-token': 'hunter2' } } } } })], 'Deployment posit-connect/connect: spec.template.metadata.annotations.api-token'],
    ['a ConfigMap', [object('Service'), object('ConfigMap', { data: { DATABASE_URL: 'postgres://connect:hunter2@pg/connect' } })], 'ConfigMap posit-connect/connect: data.DATABASE_URL'],
  ],
  respected: [
    ['what the chart writes', [object('Deployment', { spec: { template: { metadata: { annotations: { 'checksum/config': '0f0f', 'prometheus.io/port': '3232' } } } } })]],
    ['the name of a Secret', [object('Ingress', {}, { annotations: { 'nginx.ingress.kubernetes.io/auth-secret': 'basic-auth' } })]],
    ['a Secret, which another rule judges', [object('Secret', { stringData: { password: 'hunter2' } })]],
    ['a setting, which another rule judges', [configuration('[Postgres]\nURL = postgres://connect:hunter2@pg/connect\n')]],
  ],
});
