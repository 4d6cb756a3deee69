import { Chart, Size, Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Checks, Database, PositConnect, PositConnectProps, SecretSource } from '../../src';
import { minimalProps } from '../support/minimal-props';
import { capturedStderr } from '../support/stderr';

const password = SecretSource.existing('connect-database', 'password');
const evaluation = (props: Partial<Parameters<typeof Database.evaluation>[0]> = {}) => Database.evaluation({ password, ...props });

const told = capturedStderr();

function install(changes: Partial<PositConnectProps> = {}, id = 'connect'): PositConnect {
  return new PositConnect(Testing.app(), id, minimalProps({ database: evaluation(), ...changes }));
}

/** The prerequisites of one kind. */
function prerequisites(kind: string, changes: Partial<PositConnectProps> = {}): readonly any[] {
  return (Testing.synth(install(changes).prerequisites as Chart)).filter((object) => object.kind === kind);
}

function claimOf(changes: Partial<PositConnectProps> = {}): any {
  return prerequisites('PersistentVolumeClaim', changes).find(({ metadata }) => metadata.name === 'connect-database');
}

describe('the server of an evaluation', () => {
  it('is not made where the user brings a database', () => {
    const database = minimalProps().database;
    expect([...prerequisites('StatefulSet', { database }), ...prerequisites('Service', { database })]).toEqual([]);
  });

  it('is one PostgreSQL with a volume of its own', () => {
    const database = evaluation({ capacity: Size.gibibytes(5), storageClassName: 'fast' });
    const [{ metadata, spec }] = prerequisites('StatefulSet', { database });
    expect(metadata).toMatchObject({ name: 'connect-database', namespace: 'posit-connect' });
    expect(spec).toMatchObject({ replicas: 1, serviceName: 'connect-database' });
    expect(spec.template.spec.volumes).toContainEqual({ name: 'data', persistentVolumeClaim: { claimName: 'connect-database' } });
    expect(claimOf({ database }).spec).toEqual({ accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '5Gi' } }, storageClassName: 'fast' });
    expect(spec.template.spec.containers[0].image).toBe('postgres:17-alpine');
  });

  it('leaves the class of its volume to the cluster when the user says nothing', () => {
    expect(claimOf().spec).not.toHaveProperty('storageClassName');
  });

  it('is selected by its Service and by itself, and by nothing that selects the servers of Connect', () => {
    const [{ spec }] = prerequisites('StatefulSet');
    const pod = spec.template.metadata.labels;
    expect(pod).toMatchObject(spec.selector.matchLabels);
    expect(pod).toMatchObject(prerequisites('Service')[0].spec.selector);
    const connect = install({ rawValues: { nameOverride: 'posit-connect' } });
    const selectors = Testing.synth(connect.release).filter(({ kind }) => kind === 'Service' || kind === 'Deployment').map((object) => object.spec.selector.matchLabels ?? object.spec.selector);
    expect(selectors.length).toBeGreaterThan(1);
    for (const selector of selectors) expect(pod).not.toMatchObject(selector);
  });

  it('has a name without an address, so that no variable of it looks like a setting of Connect', () => {
    expect(prerequisites('Service')[0].spec).toMatchObject({ clusterIP: 'None', ports: [{ port: 5432, targetPort: 'postgres' }] });
  });

  it('reads its password from the Secret that Connect reads', () => {
    const [{ spec }] = prerequisites('StatefulSet');
    expect(spec.template.spec.containers[0].env).toContainEqual({ name: 'POSTGRES_PASSWORD', valueFrom: { secretKeyRef: { name: 'connect-database', key: 'password' } } });
  });

  it('reads a literal with consent from the Secret that is made for it, and holds no copy', () => {
    const database = evaluation({ password: SecretSource.literal('hunter2', { allowPlaintext: true }) });
    const objects = Testing.synth(install({ database }).prerequisites as Chart);
    expect(objects.filter((object) => JSON.stringify(object).includes('hunter2')).map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(['Secret connect-database']);
  });

  it('is hardened: no root, no token, a read-only root file system, no capabilities', () => {
    const { spec } = prerequisites('StatefulSet')[0].spec.template;
    expect(spec).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true, runAsUser: 70, fsGroup: 70, seccompProfile: { type: 'RuntimeDefault' } } });
    expect(spec.containers[0].securityContext).toEqual({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true });
  });

  it('runs where the server may run, and its image is pulled with the same Secrets', () => {
    const scheduling = { nodeSelector: { workload: 'connect' }, tolerations: [{ key: 'dedicated', operator: 'Exists' }] };
    const { spec } = prerequisites('StatefulSet', { scheduling, imagePullSecrets: ['registry'] })[0].spec.template;
    expect(spec).toMatchObject({ ...scheduling, imagePullSecrets: [{ name: 'registry' }] });
  });

  it('carries the labels of all that the library adds, and the one by which a rule finds it', () => {
    const labels = { 'app.kubernetes.io/instance': 'connect', 'app.kubernetes.io/part-of': 'posit-connect', 'cdk8s-posit-connect/evaluation': 'true' };
    for (const { metadata } of [...prerequisites('StatefulSet'), ...prerequisites('Service')]) expect(metadata.labels).toMatchObject(labels);
  });

  it('is among the images of the installation', () => {
    expect(install().images).toContain('postgres:17-alpine');
  });
});

describe('an installation with the server of an evaluation', () => {
  it('tells Connect its name', () => {
    const config: any = Testing.synth(install().release).find(({ metadata }) => metadata.name === 'connect-rstudio-connect-config');
    expect(config.data['rstudio-connect.gcfg']).toMatch(/URL = "?postgres:\/\/connect@connect-database:5432\/connect\?sslmode=disable/);
  });

  it('draws the warning that it is no database for real data, and none about encryption', () => {
    install();
    expect([...told().matchAll(/^warning: (CONNECT\d+)/gm)].map(([, rule]) => rule)).toEqual(['CONNECT092']);
    expect(told()).toContain('StatefulSet posit-connect/connect-database');
  });

  it('has checks of the database that wait for it', () => {
    const jobs: readonly any[] = Testing.synth(install({ checks: Checks.recommended() }).preflight as Chart);
    const containers = jobs.filter(({ kind, metadata }) => kind === 'Job' && /database-(endpoint|login)/.test(metadata.name)).map(({ spec }) => spec.template.spec.containers[0]);
    expect(containers).toHaveLength(2);
    for (const { env } of containers) expect(env).toContainEqual({ name: 'WAIT_SECONDS', value: '285' });
    expect(containers[0].args).toEqual(['10', 'connect-database', '5432']);
    expect(containers[1].env).toContainEqual({ name: 'PGHOST', value: 'connect-database' });
    expect(containers[1].image).toBe('postgres:17-alpine');
  });

  it('may have a name as long as a label of its pods allows, and no longer', () => {
    const named = (length: number) => () => {
      const app = Testing.app();
      new PositConnect(app, 'connect', minimalProps({ database: evaluation(), releaseName: 'c'.repeat(length) }));
      app.synth();
    };
    expect(named(43)).not.toThrow();
    expect(named(44)).toThrow(/KUBERNETES_NAME at connect[\s\S]*44 characters[\s\S]*at most 43/);
  });
});
