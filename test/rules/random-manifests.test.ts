import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KubernetesObject } from '../../src/chart/kubernetes-object';
import { evaluateManifests } from '../../src/rules/engine';
import { manifestsModel } from '../../src/rules/model/manifests-model';
import { Json } from '../../src/values/json';
import { frozen, Place, placesIn, withValue } from './changed-trees';
import { object } from './manifest-examples';
import { configuration, server } from './manifests/connect-release';

const GCFG = [
  '[Kubernetes]', 'Enabled = true', 'Namespace = posit-connect', 'DataDirPVCName = data', '[Server]', 'Address = http://localhost:3939', 'DataDir = /data', '[HTTP]', 'Listen = :3939',
  '[Database]', 'Provider = sqlite', '[Postgres]', 'URL = postgres://connect@pg.example.com/connect?sslmode=disable', 'Password = not-a-secret', '[LDAP "corp"]', 'BindDN = CORP\\connect', '?',
].join('\n');

const JOB = {
  spec: {
    template: {
      spec: {
        serviceAccountName: 'content',
        initContainers: [{ name: 'connect-content-init', image: 'posit/connect-content-init:2026.06.0' }],
        containers: [{ name: 'connect-content', image: 'busybox', env: [{ name: 'API_TOKEN', value: 'not-a-secret' }] }],
      },
    },
  },
};

const CONTAINER = {
  image: 'posit/connect:2026.08.0-ubuntu-24.04',
  command: ['tini', '--'],
  args: ['/usr/local/bin/startup.sh'],
  env: [{ name: 'DATABASE_PASSWORD', value: 'not-a-secret' }, { name: 'TZ' }, { name: 'TZ' }],
  ports: [{ name: 'http', containerPort: 3939 }, { name: 'http', containerPort: 3939 }],
  readinessProbe: null,
  securityContext: { privileged: true },
  volumeMounts: [{ name: 'data', mountPath: '/data' }, { name: 'data', mountPath: '/data' }],
};

const POD = {
  initContainers: [{ name: 'wait', image: 'busybox', restartPolicy: 'Always', ports: [{ containerPort: 3939 }] }],
  volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }, { name: 'data', emptyDir: {} }],
};

/** Manifests that have something at every place that a rule looks at, most of it wrong. */
const EVERYTHING: readonly KubernetesObject[] = [
  server(CONTAINER, POD, { replicas: 3 }),
  configuration(GCFG, { 'job.yaml': JSON.stringify(JOB), 'environments.yaml': 'environments: [{ name: "posit/connect-content:latest" }]', URL: 'postgres://a:not-a-secret@b/c' }),
  object('Service', { spec: { selector: { app: 'connect' }, sessionAffinity: 'None' } }, { annotations: { 'example.com/password': 'not-a-secret' } }),
  object('Ingress', { spec: { rules: [{ http: { paths: [{ path: '/', backend: { service: { name: 'connect' } } }] } }] } }, { namespace: undefined, annotations: { 'nginx.ingress.kubernetes.io/affinity': 'none' } }),
  { ...object('PodDisruptionBudget', { spec: { selector: { matchLabels: { app: 'other' } } } }, { namespace: undefined }), apiVersion: 'policy/v1' },
  object('PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'gp2' } }, { name: 'data', annotations: { 'helm.sh/resource-policy': 'keep' } }),
  object('ServiceAccount', {}, { name: 'content', labels: {} }),
  object('Secret', { data: { password: 'bm90LWEtc2VjcmV0' }, stringData: { key: 'not-a-secret' } }),
  object('Secret'),
  { ...object('StorageClass', { provisioner: 'ebs.csi.aws.com' }, { name: 'gp2', namespace: undefined }), apiVersion: 'storage.k8s.io/v1' },
];

const anything = fc.oneof(
  fc.constantFrom<Json>(null, '', 0, 1, true, false, 'false', 'x', [], {}, [null], [[]], [{}], { '': null }, 1e21, -1, '"', '__proto__', '[A]\nB = 1', '[\\'),
  fc.jsonValue() as fc.Arbitrary<Json>,
);
const places = placesIn(EVERYTHING as readonly Json[]).filter(([, key]) => key !== undefined && key !== 'apiVersion' && key !== 'kind');
const mutations = fc.array(fc.record({ place: fc.constantFrom(...places), value: fc.option(anything, { nil: undefined }) }), { minLength: 1, maxLength: 5 });

describe('manifests of any shape', () => {
  it('that are dropped, retyped or emptied at any place crash no rule, and each finding can be read', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const objects = changes.reduce<Json>((tree, { place, value }) => withValue(tree, place, value) ?? null, EVERYTHING as Json) as unknown as readonly KubernetesObject[];
        const model = manifestsModel(frozen(objects), true);
        for (const finding of evaluateManifests(model).findings) {
          expect(finding.path).not.toBe('');
          expect(finding.message).toContain(`${finding.path} is `);
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each([[{ toString: null }], [[{ toString: null }]]])('that cannot be turned into a text crash no rule at any place: %j', (value) => {
    for (const place of places) {
      const objects = withValue(EVERYTHING, place, value) as unknown as readonly KubernetesObject[];
      expect(evaluateManifests(manifestsModel(objects)).mistakes).toEqual([]);
    }
  });

  it('made of nothing but chance crash no rule', () => {
    const kind = fc.constantFrom(...EVERYTHING.map((known) => known.kind), 'Pod', 'CronJob', 'List', '');
    const fields = fc.dictionary(fc.constantFrom('metadata', 'spec', 'data', 'stringData', 'type'), anything);
    const objects = fc.array(fc.record({ kind, fields }).map((made) => ({ apiVersion: 'v1', kind: made.kind, ...made.fields }) as unknown as KubernetesObject), { maxLength: 4 });
    fc.assert(fc.property(objects, (all) => evaluateManifests(manifestsModel(all)).mistakes.length === 0), { numRuns: 500 });
  });

  it('violate every rule in sight at once', () => {
    const rules = new Set(evaluateManifests(manifestsModel(EVERYTHING)).findings.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThan(20);
  });
});

describe('a secret among manifests', () => {
  const secret = fc.string({ minLength: 12, unit: 'grapheme' }).map((text) => `S3cr3t-${text}`);
  const homes: readonly Place[] = [
    [0, 'spec', 'template', 'spec', 'containers', 0, 'env', 0, 'value'], [1, 'data', 'URL'], [1, 'data', 'password'], [2, 'metadata', 'annotations', 'example.com/password'],
    [0, 'spec', 'template', 'metadata', 'annotations', 'api-token'], [7, 'data', 'password'], [7, 'stringData', 'key'], [7, 'stringData'],
  ];

  it('is in no message, wherever it was written', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...homes), fc.boolean(), (value, home, inUrl) => {
        expect(reportOn(withValue(EVERYTHING as Json, home, inUrl ? urlWith(value) : value))).not.toContain('S3cr3t-');
      }),
      { numRuns: 200 },
    );
  });

  it('is in no message from inside a text either, be the text whole or not', () => {
    const lines = fc.constantFrom('[Postgres]\nPassword = ', '[Postgres]\nURL = "', '[LDAP "corp"]\nBindPassword = ', 'Password = ', '[', '[Postgres]\nPassword: ', '');
    fc.assert(
      fc.property(secret, lines, fc.constantFrom('rstudio-connect.gcfg', 'job.yaml', 'environments.yaml', 'password'), fc.boolean(), (value, line, key, inUrl) => {
        expect(reportOn(withValue(EVERYTHING as Json, [1, 'data', key], line + (inUrl ? urlWith(value) : value)))).not.toContain('S3cr3t-');
      }),
      { numRuns: 200 },
    );
  });

  it('of content is in no message', () => {
    fc.assert(
      fc.property(secret, (value) => {
        const job = JSON.stringify(withValue(JOB, ['spec', 'template', 'spec', 'containers', 0, 'env', 0, 'value'], value));
        expect(reportOn(withValue(EVERYTHING as Json, [1, 'data', 'job.yaml'], job))).not.toContain('S3cr3t-');
      }),
      { numRuns: 200 },
    );
  });

  function urlWith(value: string): string {
    return `postgres://connect:${encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''))}@pg.example.com/connect`;
  }

  function reportOn(objects: Json | undefined): string {
    return JSON.stringify(evaluateManifests(manifestsModel(objects as unknown as readonly KubernetesObject[])));
  }
});
