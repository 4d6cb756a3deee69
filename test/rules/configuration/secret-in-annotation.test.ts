import { secretInAnnotation } from '../../../src/rules/configuration/secret-in-annotation';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const URL = 'https://user:not-a-secret@example.com/hook';

const pod = (annotations: JsonObject): JsonObject => ({ ...STORED, pod: { annotations } });
const extra = (...objects: readonly Json[]): JsonObject => ({ ...STORED, extraObjects: objects });
const configMap = (data: JsonObject, metadata: JsonObject = {}): JsonObject => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'connect', ...metadata }, data });

itHolds(secretInAnnotation, {
  violated: [
    ['a URL with a password', pod({ 'example.com/webhook': URL }), 'pod.annotations["example.com/webhook"]'],
    ['a password by its name', pod({ 'example.com/admin-password': 'not-a-secret' }), 'pod.annotations["example.com/admin-password"]'],
    ['a token without a domain', pod({ apiToken: 'not-a-secret' }), 'pod.annotations.apiToken'],
    ['a secret that is no name', pod({ 'example.com/client-secret': 'Not/a/Secret' }), 'pod.annotations["example.com/client-secret"]'],
    ['a secret of hexadecimal digits', pod({ 'example.com/client-secret': '2ab7be07-84fe-4569-b04a-ce8f1ebfc077' }), 'pod.annotations["example.com/client-secret"]'],
    ['everything that has annotations or labels', {
      ...STORED,
      deployment: { annotations: { a: URL } },
      ingress: { annotations: { b: URL } },
      pod: { labels: { token: 'x' } },
      rbac: { serviceAccount: { annotations: { c: URL }, labels: { token: 'x' } } },
      service: { annotations: { d: URL } },
      serviceMonitor: { additionalLabels: { token: 'x' } },
      sharedStorage: { mount: true, name: 'connect-data', annotations: { e: URL } },
      backends: {
        kubernetes: {
          defaultResourceJobBase: { metadata: { annotations: { f: URL } }, spec: { template: { metadata: { labels: { token: 'x' } } } } },
          defaultResourceServiceBase: { metadata: { labels: { token: 'x' } } },
        },
      },
    },
      'backends.kubernetes.defaultResourceJobBase.metadata.annotations.f', 'backends.kubernetes.defaultResourceJobBase.spec.template.metadata.labels.token',
      'backends.kubernetes.defaultResourceServiceBase.metadata.labels.token', 'deployment.annotations.a', 'ingress.annotations.b', 'pod.labels.token',
      'rbac.serviceAccount.annotations.c', 'rbac.serviceAccount.labels.token', 'service.annotations.d', 'serviceMonitor.additionalLabels.token',
      'sharedStorage.annotations.e'],
    ['a ConfigMap', extra(configMap({ DB_PASSWORD: 'not-a-secret', 'pip.conf': `[global]\nindex-url = ${URL}\n` })), 'extraObjects[0].data.DB_PASSWORD', 'extraObjects[0].data["pip.conf"]'],
    ['annotations of an extra object', extra(configMap({}, { annotations: { 'example.com/token': 'not-a-secret' } })), 'extraObjects[0].metadata.annotations["example.com/token"]'],
    ['annotations of pods of an extra object', extra({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'x' }, spec: { template: { metadata: { annotations: { hook: URL } } } } }),
      'extraObjects[0].spec.template.metadata.annotations.hook'],
    ['a ConfigMap as a text', extra('apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: connect\ndata:\n  a: b\n  password: "not-a-secret"\n'), 'extraObjects[0]'],
    ['a URL anywhere in a text', extra(`apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: connect\n  annotations:\n    hook: ${URL}\n`), 'extraObjects[0]'],
  ],
  respected: [
    ['no secret', pod({ 'example.com/owner': 'platform', 'example.com/webhook': 'https://example.com:8443/hook@2' })],
    ['the name of a Secret', { ...STORED, ingress: { annotations: { 'nginx.ingress.kubernetes.io/auth-secret': 'connect-users', 'nginx.ingress.kubernetes.io/auth-tls-secret': 'posit-connect/ca' } } }],
    ['how the name of a Secret is meant', { ...STORED, ingress: { annotations: { 'nginx.ingress.kubernetes.io/auth-secret-type': 'auth-map' } } }],
    ['an injector of secrets', pod({ 'vault.hashicorp.com/agent-inject-token': 'true', 'vault.hashicorp.com/agent-inject-secret-db-password': 'secret/data/connect' })],
    ['a restart at each new secret', { ...STORED, deployment: { annotations: { 'secret.reloader.stakater.com/reload': 'connect-database' } } }],
    ['a switch', pod({ 'example.com/require-token': 'true' })],
    ['an address of tokens', pod({ 'example.com/token': 'https://idp.example.com/token' })],
    ['what is no text', pod({ 'example.com/token': null, 'example.com/password': false })],
    ['a ConfigMap without secrets', extra(configMap({ '.curlrc': '--netrc-file /etc/netrc\n', 'pip.conf': '[global]\nindex-url = https://packages.example.com/pypi/simple\n', tlsSecret: 'connect-tls' }))],
    ['a script that learns the password when it runs', extra(configMap({ 'check.sh': 'password=$(cat /run/secrets/db)\npsql "postgres://connect:${PGPASSWORD}@pg/connect"\nPASSWORD="$PGPASSWORD"\n' }))],
    ['a template', extra(configMap({ password: '{{ .Values.unknown }}' }), 'kind: ConfigMap\napiVersion: v1\nmetadata: { name: connect }\ndata:\n  token: {{ .Release.Name | quote }}\n')],
    ['a Secret, of which another rule speaks', extra({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'x' }, stringData: { password: 'not-a-secret' } }, `apiVersion: v1\nkind: Secret\nmetadata: { name: y }\nstringData:\n  url: ${URL}\n`)],
  ],
});
