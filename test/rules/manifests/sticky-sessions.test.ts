import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { stickySessionsInManifests } from '../../../src/rules/manifests/sticky-sessions';
import { JsonObject } from '../../../src/values/json';
import { itHoldsOfManifests, object } from '../manifest-examples';
import { server } from './connect-release';

const SERVERS = server({}, {}, { replicas: 3 });
const REPLICAS = 'Deployment posit-connect/connect: spec.replicas';

const service = (fields: JsonObject = {}, annotations: JsonObject = {}) => object('Service', { spec: { selector: { app: 'connect' }, ...fields } }, { annotations });
const ingress = (annotations: JsonObject = {}, name = 'connect'): KubernetesObject =>
  object('Ingress', { spec: { rules: [{ http: { paths: [{ path: '/', backend: { service: { name, port: { number: 80 } } } }] } }] } }, { namespace: undefined, annotations });

const route = (rule: JsonObject = {}, backend: JsonObject = {}) =>
  object('HTTPRoute', { spec: { rules: [{ backendRefs: [{ group: '', kind: 'Service', name: 'connect', port: 80, ...backend }], ...rule }] } });

itHoldsOfManifests(stickySessionsInManifests, {
  violated: [
    ['an Ingress that keeps nothing', [SERVERS, service(), ingress()], REPLICAS],
    ['an affinity of none', [SERVERS, service({ sessionAffinity: 'None' }), ingress()], REPLICAS],
    ['an Ingress of the default backend', [SERVERS, service(), object('Ingress', { spec: { defaultBackend: { service: { name: 'connect' } } } })], REPLICAS],
    ['a route of the Gateway API that keeps nothing', [SERVERS, service(), route()], REPLICAS],
  ],
  respected: [
    ['a route of the Gateway API that sets a cookie', [SERVERS, service(), route({ sessionPersistence: { type: 'Cookie' } })]],
    ['a route to something else', [SERVERS, service(), route({}, { name: 'other' }), route({}, { kind: 'ServiceImport' })]],
    ['an annotation of the Ingress', [SERVERS, service(), ingress({ 'nginx.ingress.kubernetes.io/affinity': 'cookie' })]],
    ['an annotation of the Service', [SERVERS, service({}, { 'traefik.ingress.kubernetes.io/service.sticky.cookie': 'true' }), ingress()]],
    ['an affinity of the Service', [SERVERS, service({ sessionAffinity: 'ClientIP' }), ingress()]],
    [
      'an object that the Service names',
      [SERVERS, service({}, { 'cloud.google.com/backend-config': '{"default":"connect"}' }), ingress(), object('BackendConfig', { spec: { sessionAffinity: { affinityType: 'GENERATED_COOKIE' } } })],
    ],
    ['one server', [server(), service(), ingress()]],
    ['no Ingress in sight', [SERVERS, service()]],
    ['an Ingress of something else', [SERVERS, service(), ingress({}, 'other')]],
  ],
});
