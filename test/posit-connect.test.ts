import * as fs from 'node:fs';
import * as os from 'node:os';
import { App, Chart, JsonPatch, Size, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Checks, ConnectVersion, ContentNamespace, Ingress, PodDisruptionBudget, PositConnect, PositConnectProps, SecretSource, License, SharedStorage } from '../src';
import { minimalProps } from './support/minimal-props';

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  // Manifests are read as they are: plain YAML of any shape.
  readonly [field: string]: any;
}

const before = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

function install(changes: Partial<PositConnectProps> = {}, id = 'connect', app = Testing.app()): PositConnect {
  return new PositConnect(app, id, minimalProps(changes));
}

function release(changes: Partial<PositConnectProps> = {}): readonly Manifest[] {
  return Testing.synth(install(changes).release) as readonly Manifest[];
}

function one(objects: readonly Manifest[], kind: string): Manifest {
  const found = objects.filter((object) => object.kind === kind);
  expect(found).toHaveLength(1);
  return found[0];
}

function gcfgOf(objects: readonly Manifest[]): string {
  return objects.find(({ metadata }) => metadata.name.endsWith('-config'))?.data['rstudio-connect.gcfg'];
}

describe('the files of an installation', () => {
  it('sort in the order of application and are named after the construct', () => {
    const app = Testing.app();
    new PositConnect(app, 'connect', minimalProps({ checks: Checks.recommended() }));
    app.synth();
    expect(fs.readdirSync(app.outdir).sort()).toEqual([
      'connect-10-prerequisites.k8s.yaml',
      'connect-20-preflight.k8s.yaml',
      'connect-30-release.k8s.yaml',
      'connect-40-verification.k8s.yaml',
    ]);
  });

  it('keep their names below other constructs, where cdk8s would hash those of nested Charts', () => {
    const app = Testing.app();
    new PositConnect(new Construct(app, 'Berlin'), 'marketingTeam', minimalProps({ releaseName: 'marketing' }));
    app.synth();
    expect(fs.readdirSync(app.outdir).sort()).toEqual(['berlin-marketing-team-10-prerequisites.k8s.yaml', 'berlin-marketing-team-30-release.k8s.yaml']);
  });

  it('do not exist for a stage that is empty', () => {
    const connect = install();
    expect(connect.preflight).toBeUndefined();
    expect(connect.verification).toBeUndefined();
  });

  it('of two installations may not be the same', () => {
    const app = Testing.app();
    new PositConnect(new Construct(app, 'a'), 'b', minimalProps({ releaseName: 'one' }));
    new PositConnect(app, 'a-b', minimalProps({ releaseName: 'two' }));
    expect(() => app.synth()).toThrow(/CONSTRUCT_ID at a-b/);
  });

  it('have a name that cdk8s does not hash, or the id is refused', () => {
    const app = Testing.app();
    new PositConnect(app, 'c'.repeat(50), minimalProps({ releaseName: 'connect' }));
    expect(() => app.synth()).toThrow(/CONSTRUCT_ID[\s\S]*too long/);
  });

  it('are not renumbered, since no Chart depends on another', () => {
    const app = Testing.app();
    new PositConnect(app, 'one', minimalProps());
    new PositConnect(app, 'two', minimalProps());
    app.synth();
    expect(fs.readdirSync(app.outdir).every((name) => /^(one|two)-/.test(name))).toBe(true);
  });
});

describe('the construct', () => {
  it('can be depended on', () => {
    const app = Testing.app();
    const connect = new PositConnect(app, 'connect', minimalProps());
    const after = new Chart(app, 'after');
    after.node.addDependency(connect);
    expect(() => app.synth()).not.toThrow();
    expect(fs.readdirSync(app.outdir).sort().at(-1)).toMatch(/after/);
  });

  it('has objects that can be patched', () => {
    const connect = install();
    const deployment = connect.release.apiObjects.find(({ kind }) => kind === 'Deployment');
    deployment?.addJsonPatch(JsonPatch.replace('/spec/replicas', 7));
    expect(one(Testing.synth(connect.release) as Manifest[], 'Deployment').spec.replicas).toBe(7);
  });

  it('works without the test App, under "node main.js"', () => {
    const app = new App({ outdir: fs.mkdtempSync(`${os.tmpdir()}/posit-connect-test-`) });
    new PositConnect(app, 'connect', minimalProps());
    app.synth();
    expect(fs.readdirSync(app.outdir)).toHaveLength(2);
    fs.rmSync(app.outdir, { recursive: true });
  });

  it('pins the names that everything in the cluster hangs on', () => {
    const connect = install({ checks: Checks.recommended() });
    expect([connect.releaseName, connect.serviceName, connect.namespace]).toEqual(['connect', 'connect-rstudio-connect', 'posit-connect']);
    expect(connect.release.node.children.map(({ node }) => node.id).sort()).toMatchSnapshot();
  });

  it('lists every image, those of the checks included', () => {
    expect(install({ checks: Checks.recommended(), version: ConnectVersion.of('2026.08.1') }).images).toEqual(
      expect.arrayContaining(['posit/connect:2026.08.1-ubuntu-24.04', 'posit/connect-content-init:2026.08.1', expect.stringContaining('busybox')]),
    );
  });
});

describe('the release', () => {
  it('does not hang on the kube context or the helm settings of whoever renders it', () => {
    const here = release();
    const kubeconfig = `${fs.mkdtempSync(`${os.tmpdir()}/kubeconfig-`)}/config`;
    fs.writeFileSync(
      kubeconfig,
      'apiVersion: v1\nkind: Config\ncurrent-context: other\ncontexts: [{name: other, context: {cluster: other, user: other, namespace: other}}]\nclusters: [{name: other, cluster: {server: "https://127.0.0.1:1"}}]\nusers: [{name: other, user: {}}]\n',
    );
    Object.assign(process.env, { KUBECONFIG: kubeconfig, HELM_NAMESPACE: 'other', HELM_KUBECONTEXT: 'other', HELM_DEBUG: 'true', HELM_DRIVER: 'sql' });
    expect(release()).toEqual(here);
    expect(gcfgOf(here)).toContain('Namespace = posit-connect');
    fs.rmSync(kubeconfig);
  });

  it('leaves no temporary folder behind', () => {
    process.env.TMPDIR = fs.mkdtempSync(`${os.tmpdir()}/own-`);
    const connect = install({}, 'connect', new App({ outdir: process.env.TMPDIR }));
    expect(connect.release.apiObjects.length).toBeGreaterThan(0);
    expect(fs.readdirSync(process.env.TMPDIR)).toEqual([]);
  });

  it('has the number of servers, and the budget that protects them', () => {
    const objects = release({ replicas: 3, podDisruptionBudget: PodDisruptionBudget.minAvailable(2), ingress: Ingress.nginx({ host: 'connect.example.com' }) });
    expect(one(objects, 'Deployment').spec.replicas).toBe(3);
    expect(one(objects, 'PodDisruptionBudget')).toMatchObject({ metadata: { namespace: 'posit-connect' }, spec: { minAvailable: 2 } });
    expect(one(objects, 'Ingress')).toMatchObject({ metadata: { namespace: 'posit-connect' } });
  });

  it('has one version of Connect for the server and for the runtime of content', () => {
    const objects = release({ version: ConnectVersion.of('2026.09.1') });
    expect(one(objects, 'Deployment').spec.template.spec.containers[0].image).toBe('posit/connect:2026.09.1-ubuntu-24.04');
    expect(JSON.stringify(objects)).toContain('posit/connect-content-init:2026.09.1');
  });

  it('pulls images of server and content with the same Secrets', () => {
    const objects = release({ imagePullSecrets: ['registry'] });
    expect(one(objects, 'Deployment').spec.template.spec.imagePullSecrets).toEqual([{ name: 'registry' }]);
    expect(objects.find(({ metadata }) => metadata.name.endsWith('-config'))?.data['job.yaml']).toMatch(/imagePullSecrets:\s+- name: registry/);
  });

  it('starts content in its own namespace, where the library makes the labelled account', () => {
    const connect = install({ contentNamespace: ContentNamespace.named('connect-content') });
    const prerequisites = Testing.synth(connect.prerequisites as Chart) as readonly Manifest[];
    expect(gcfgOf(Testing.synth(connect.release) as Manifest[])).toContain('Namespace = connect-content');
    expect(prerequisites.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name)).toEqual(['posit-connect', 'connect-content']);
    expect(one(prerequisites, 'ServiceAccount').metadata).toMatchObject({
      namespace: 'connect-content',
      labels: { 'connect.posit.co/service-account': 'true' },
    });
  });

  it('gives content in a namespace of its own a claim of the same name over the same storage', () => {
    const storage = SharedStorage.nfs({ server: 'nfs.example.com', path: '/export/connect', capacity: Size.gibibytes(1) });
    const connect = install({ storage, contentNamespace: ContentNamespace.named('connect-content') });
    const prerequisites = Testing.synth(connect.prerequisites as Chart) as readonly Manifest[];
    const claims = prerequisites.filter(({ kind }) => kind === 'PersistentVolumeClaim').map(({ metadata }) => `${metadata.namespace}/${metadata.name}`);
    expect(claims).toEqual(['posit-connect/connect-shared-storage', 'connect-content/connect-shared-storage']);
    expect(new Set(prerequisites.filter(({ kind }) => kind === 'PersistentVolume').map(({ metadata }) => metadata.name)).size).toBe(2);
  });

  it('belongs to one installation alone', () => {
    const app = Testing.app();
    new PositConnect(new Construct(app, 'x'), 'connect', minimalProps());
    new PositConnect(new Construct(app, 'y'), 'connect', minimalProps());
    expect(() => app.synth()).toThrow(/RELEASE_TWICE at y\/connect[\s\S]*that of x\/connect/);
  });

  it('may share its namespace, of which both write the same object', () => {
    const app = Testing.app();
    const namespaces = ['one', 'two'].map((id) => {
      const connect = new PositConnect(app, id, minimalProps());
      return one(Testing.synth(connect.prerequisites as Chart) as readonly Manifest[], 'Namespace');
    });
    expect(namespaces[0]).toEqual(namespaces[1]);
  });

  it('refuses two objects of one name', () => {
    const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'same' } };
    const app = Testing.app();
    new PositConnect(app, 'connect', minimalProps({ values: { extraObjects: [map, map] } }));
    expect(() => app.synth()).toThrow(/DUPLICATE_OBJECT at connect[\s\S]*same/);
  });

  it('keeps the password of the database where raw values take lists away, and joins all three sources', () => {
    const env = (changes: Partial<PositConnectProps>): readonly string[] =>
      one(release(changes), 'Deployment').spec.template.spec.containers[0].env.map(({ name }: { name: string }) => name);
    expect(env({ rawValues: { pod: { env: null } } })).toContain('CONNECT_POSTGRES_PASSWORD');
    const values = { pod: { env: [{ name: 'A', value: 'a' }] } };
    expect(env({ values, rawValues: { pod: { env: [{ name: 'B', value: 'b' }] } } })).toEqual(expect.arrayContaining(['CONNECT_POSTGRES_PASSWORD', 'A', 'B']));
  });

  it('has each setting once, whatever the case of its name', () => {
    const gcfg = gcfgOf(release({ rawValues: { config: { server: { ADDRESS: 'https://raw.example.com' } } } }));
    expect(gcfg).toContain('Address = https://raw.example.com');
    expect(gcfg).not.toMatch(/\[server\]|ADDRESS/);
  });

  it('loses a section of the chart by null', () => {
    expect(gcfgOf(release({ rawValues: { config: { Python: null } } }))).not.toContain('[Python]');
  });

  it('takes config over options, values over config, and raw values over values', () => {
    const objects = release({
      config: { server: { address: 'https://by-config.example.com' }, http: { forceSecure: true } },
      values: { replicas: 2, revisionHistoryLimit: 5 },
      rawValues: { revisionHistoryLimit: 7 },
      ingress: Ingress.nginx({ host: 'by-config.example.com' }),
    });
    expect(gcfgOf(objects)).toContain('Address = https://by-config.example.com');
    expect(gcfgOf(objects)).toContain('ForceSecure = true');
    expect(one(objects, 'Deployment').spec).toMatchObject({ replicas: 2, revisionHistoryLimit: 7 });
  });

  it('keeps the variables of the options when the user adds one of their own', () => {
    const objects = release({ values: { pod: { env: [{ name: 'TZ', value: 'Europe/Berlin' }] } } });
    const names = one(objects, 'Deployment').spec.template.spec.containers[0].env.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['CONNECT_POSTGRES_PASSWORD', 'TZ']));
  });

  it('has a Secret with the license only where the user said so', () => {
    expect(release().filter(({ kind }) => kind === 'Secret')).toEqual([]);
    const literal = release({ license: License.fromFile('the license', { allowPlaintext: true }) });
    expect(JSON.stringify(one(literal, 'Secret'))).toContain('the license');
  });
});

describe('sticky sessions', () => {
  const warnings = (changes: Partial<PositConnectProps>): string => {
    const written = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    install({ replicas: 3, ingress: Ingress.nginx({ host: 'connect.example.com' }), ...changes });
    const text = written.mock.calls.map(([line]) => String(line)).join('');
    written.mockRestore();
    return text;
  };

  it('are kept by a typed Ingress', () => {
    expect(warnings({})).not.toContain('CONNECT032');
  });

  it('are missed where a raw value takes their annotation away', () => {
    const rawValues = { ingress: { annotations: { 'nginx.ingress.kubernetes.io/affinity': 'none' } } };
    expect(warnings({ rawValues })).toContain('CONNECT032');
  });
});

describe('a literal secret with consent', () => {
  it('becomes a Secret among the prerequisites, and the server reads it', () => {
    const connect = install({ license: License.fromSecret(SecretSource.literal('the license', { allowPlaintext: true })) });
    const secret = one(Testing.synth(connect.prerequisites as Chart) as readonly Manifest[], 'Secret');
    expect(secret).toMatchObject({ metadata: { name: 'connect-license', namespace: 'posit-connect' }, stringData: { 'license.lic': 'the license' } });
    expect(JSON.stringify(Testing.synth(connect.release))).toContain('"secretName":"connect-license"');
  });
});
