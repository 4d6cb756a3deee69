import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../src/rules/engine';
import { Json, JsonObject } from '../../src/values/json';
import { frozen, placesIn, withValue } from './changed-trees';
import { modelOf } from './rule-examples';

/** A deployment that writes something at every place that a rule looks at. */
const EVERYTHING: JsonObject = {
  replicas: 3,
  versionOverride: '2026.06.0',
  sharedStorage: {
    create: false, mount: false, subPath: '/connect', mountContent: false, requests: { storage: '10Gi' },
    name: 'connect-data', storageClassName: 'gp3', accessModes: ['ReadWriteOnce'], annotations: { 'helm.sh/resource-policy': 'keep' },
  },
  rbac: { create: true, serviceAccount: { create: 'yes', name: '', annotations: { role: 'connect' }, labels: {} } },
  strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1 } },
  image: { tagPrefix: 'jammy-' },
  initContainers: [{ name: 'wait' }],
  pod: { env: [{ name: 'CONNECT_DATABASE_PROVIDER', value: 'sqlite' }], nodeSelector: { disk: 'ssd' }, serviceAccountName: 'connect', securityContext: { runAsNonRoot: true, runAsUser: 999 } },
  ingress: { enabled: true, annotations: { 'nginx.ingress.kubernetes.io/affinity': 'cookie' } },
  service: { annotations: { 'cloud.google.com/backend-config': '{}' } },
  extraObjects: [
    { kind: 'BackendConfig', spec: { sessionAffinity: { affinityType: 'NONE' } } },
    'kind: Service',
    { kind: 'PersistentVolumeClaim', metadata: { name: 'connect-data', namespace: 'content', annotations: { 'helm.sh/resource-policy': 'keep' } }, spec: { storageClassName: 'gp3', accessModes: [] } },
    { kind: 'ServiceAccount', metadata: { name: 'default', namespace: 'content', labels: {} }, imagePullSecrets: [] },
    { kind: 'StorageClass', metadata: { name: 'gp3' }, provisioner: 'file.csi.azure.com', parameters: { protocol: 'smb' } },
  ],
  chronicle: { localConfig: { Logging: { Level: 'info' } } },
  chronicleAgent: { enabled: true, autoDiscovery: false, image: { registry: '', repository: '', tag: '' } },
  nameservice: { enabled: true, apiKey: 'not-a-key', secretName: 'key' },
  executionEnvironments: [{ title: 'nameless' }, { name: 'image' }],
  backends: {
    kubernetes: {
      enabled: true,
      namespace: 'content',
      defaultInitContainer: { enabled: true, tagPrefix: 'jammy-' },
      defaultResourceJobBase: {
        kind: 'Pod',
        spec: {
          template: {
            spec: {
              initContainers: [{ name: 'connect-content-init', volumeMounts: [{ name: 'x', mountPath: '/mnt/rstudio-connect-runtime/' }] }],
              containers: [{ name: 'connect-content', volumeMounts: [{ name: 'x', mountPath: '/opt/rstudio-connect' }, { name: 'x', mountPath: '/opt/rstudio-connect-runtime' }] }],
            },
          },
        },
      },
      defaultResourceServiceBase: { kind: 'Pod', spec: { type: 'NodePort' } },
    },
  },
  launcher: {
    enabled: true,
    useTemplates: true,
    namespace: 'content',
    launcherKubernetesProfilesConf: { '*': { 'job-json-overrides': [{ name: 'memory' }] }, ada: 'x' },
    templateValues: { pod: { volumes: [{ name: 'x' }] }, service: { type: 'NodePort' } },
    defaultInitContainer: { tag: 'x', tagPrefix: 'x' },
    customRuntimeYaml: 'x',
  },
  config: {
    Server: { Address: 'http://localhost:3939' },
    Kubernetes: { Enabled: false, Namespace: 'other', DataDirPVCName: '', ConnectRuntimeDir: '' },
    Launcher: { DataDir: 'nfs:/x' },
    Authentication: { Provider: 'password' },
    Database: { Provider: 'sqlite' },
    Postgres: { URL: 'postgres://a:b@c/d', Password: 'not-a-secret' },
    'LDAP "corp"': { BindPassword: 'not-a-secret' },
  },
};

const anything = fc.oneof(
  fc.constantFrom<Json>(null, '', 0, 1, true, false, 'false', 'x', [], {}, [null], [[]], [{}], { '': null }, 1e21, -1, '"', '__proto__'),
  fc.jsonValue() as fc.Arbitrary<Json>,
);
const places = placesIn(EVERYTHING);
const mutations = fc.array(fc.record({ place: fc.constantFrom(...places), value: fc.option(anything, { nil: undefined }) }), { minLength: 1, maxLength: 5 });

describe('values of any shape', () => {
  it('that are dropped, retyped or emptied at any place crash no rule, and each finding can be read', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const values = changes.reduce((tree, { place, value }) => withValue(tree, place, value) as JsonObject, EVERYTHING);
        const model = frozen(modelOf(values));
        for (const finding of evaluateRules(model).findings) {
          expect(finding.path).not.toBe('');
          expect(finding.message).toContain(`${finding.path} is `);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([[{ toString: null }], [[{ toString: null }]]])('that cannot be turned into a text crash no rule at any place: %j', (value) => {
    for (const place of places) expect(evaluateRules(modelOf(withValue(EVERYTHING, place, value) as JsonObject)).mistakes).toEqual([]);
  });

  it('made of nothing but chance crash no rule', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(EVERYTHING)), anything), (values) => evaluateRules(modelOf(values)).mistakes.length === 0), { numRuns: 1000 });
  });

  it('violate every rule in sight at once', () => {
    const rules = new Set(evaluateRules(modelOf(EVERYTHING)).findings.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThan(20);
  });
});

describe('a secret', () => {
  const secret = fc.string({ minLength: 12, unit: 'grapheme' }).map((text) => `S3cr3t-${text}`);
  const homes = [
    ['config', 'Postgres', 'Password'], ['config', 'OAuth2', 'ClientSecret'], ['config', 'LDAP "corp"', 'BindPassword'], ['config', 'SMTP', 'Password'],
    ['config', 'Bootstrap', 'SecretKey'], ['config', 'GitCredential "forge"', 'Password'], ['config', 'Postgres'], ['nameservice', 'apiKey'], ['nameservice'],
    ['license', 'key'], ['license', 'file', 'contents'], ['license', 'file'], ['license'], ['chronicleAgent', 'connectApiKey', 'value'],
    ['pod', 'env', 0, 'value'],
  ];

  it('is in no message, wherever it was written', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...homes), fc.boolean(), (value, home, inUrl) => {
        const written = inUrl ? `postgres://connect:${encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))}@pg.example.com/connect` : value;
        const report = JSON.stringify(evaluateRules(modelOf(withValue(EVERYTHING, home, written) as JsonObject)));
        expect(report).not.toContain('S3cr3t-');
      }),
      { numRuns: 500 },
    );
  });
});
