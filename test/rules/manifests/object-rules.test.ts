import { helmKeepInManifests, placeholderInObjects, secretInAnnotationInManifests } from '../../../src/rules/manifests/object-rules';
import { JsonObject } from '../../../src/values/json';
import { deployment, itHoldsOfManifests, object } from '../manifest-examples';
import { configuration, server } from './connect-release';

const KEEP = { 'helm.sh/resource-policy': 'keep' };

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

itHoldsOfManifests(helmKeepInManifests, {
  violated: [['a claim', [object('PersistentVolumeClaim', {}, { annotations: KEEP })], 'PersistentVolumeClaim posit-connect/connect: metadata.annotations["helm.sh/resource-policy"]']],
  respected: [
    ['kept in the terms of Argo CD', [object('PersistentVolumeClaim', {}, { annotations: { ...KEEP, 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' } })]],
    ['no annotation', [object('PersistentVolumeClaim')]],
    ['a volume, which keeps its data by itself', [object('PersistentVolume', {}, { annotations: KEEP })]],
  ],
});

const ingress = (host: string, annotations: JsonObject = {}) =>
  object('Ingress', { spec: { rules: [{ host, http: { paths: [{ path: '/', backend: { service: { name: 'connect' } } }] } }] } }, { annotations });
const SERVICE = object('Service', { spec: { selector: { app: 'connect' } } });

itHoldsOfManifests(placeholderInObjects, {
  violated: [
    ['a host of an Ingress of Connect', [server(), SERVICE, ingress('<your-host>')], 'Ingress posit-connect/connect: spec.rules[0].host'],
    ['an image of the server', [server({ image: 'CHANGEME/connect:2026.08.0' })], 'Deployment posit-connect/connect: spec.template.spec.containers[0].image'],
    ['an object of the chart', [object('PersistentVolumeClaim', { spec: { storageClassName: '<STORAGE_CLASS>' } }, { labels: { 'app.kubernetes.io/name': 'rstudio-connect' } })], 'PersistentVolumeClaim posit-connect/connect: spec.storageClassName'],
  ],
  respected: [
    ['a host', [server(), SERVICE, ingress('connect.example.com')]],
    ['a variable, which Flux and envsubst fill in', [server(), SERVICE, ingress('connect.${DOMAIN}')]],
    ['objects of something else', [deployment({ image: 'CHANGEME:1' }), ingress('<your-host>')]],
    ['scripts', [server({ args: ['/scripts/prestart.bash', '<X>'] }), object('ConfigMap', { data: { 'prestart.bash': 'cat <<EOF\nCHANGEME\nEOF' } }, { labels: { 'app.kubernetes.io/name': 'rstudio-connect' } })]],
  ],
});
