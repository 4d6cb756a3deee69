import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { installConnect as aks } from '../examples/aks-azure-files-app-gateway/installation';
import { connectFleet } from '../examples/fleet/fleet';
import { deliverConnect as deliverByArgoCd, installConnect as argoCd } from '../examples/argo-cd/installation';
import { installConnect as eks } from '../examples/eks-efs-alb/installation';
import { deliverConnect as deliverByFlux, installConnect as flux } from '../examples/flux/installation';
import { installConnect as gatewayApi } from '../examples/gateway-api/installation';
import { installConnect as gke } from '../examples/gke-filestore/installation';
import { installConnect as launcher } from '../examples/launcher/installation';
import { installConnect as local } from '../examples/local-execution/installation';
import { installConnect as lockedDown } from '../examples/locked-down/installation';
import { installConnect as onPremises } from '../examples/nfs-on-premises/installation';
import { installConnect as oidc } from '../examples/oidc-external-secrets/installation';
import { installConnect as quickstart } from '../examples/quickstart/installation';
import { ChartSource, PositConnect } from '../src';
import { chartSourceUnderTest } from './support/chart-source-under-test';
import { chartUnderTest } from './support/chart-under-test';
import { capturedStderr } from './support/stderr';

type Example = (app: App, chart: ChartSource) => PositConnect;

const EXAMPLES: Readonly<Record<string, Example>> = {
  'aks-azure-files-app-gateway': aks,
  'argo-cd': argoCd,
  'eks-efs-alb': eks,
  flux,
  'gateway-api': gatewayApi,
  'gke-filestore': gke,
  'local-execution': local,
  'locked-down': lockedDown,
  'nfs-on-premises': onPremises,
  'oidc-external-secrets': oidc,
  quickstart,
};

const { isPreview } = chartUnderTest();
const chart = chartSourceUnderTest();

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Readonly<Record<string, string>> };
  readonly [field: string]: unknown;
}

const told = capturedStderr();

function synthesize(example: Example): Readonly<Record<string, readonly Manifest[]>> {
  const connect = example(Testing.app(), chart);
  const stages = { prerequisites: connect.prerequisites, preflight: connect.preflight, release: connect.release, verification: connect.verification };
  return Object.fromEntries(Object.entries(stages).map(([name, stage]) => [name, stage ? Testing.synth(stage) : []]));
}

describe('every example', () => {
  it('is in this test, so that none can rot', () => {
    const folders = fs.readdirSync(path.join(__dirname, '..', 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...Object.keys(EXAMPLES), 'fleet', 'launcher'].sort());
  });

  it.each(Object.entries(EXAMPLES))('%s runs one Connect server with its data mounted', (_name, example) => {
    const { release = [] } = synthesize(example);
    const deployment = release.find(({ kind }) => kind === 'Deployment');
    expect(deployment?.metadata).toMatchObject({ name: 'connect-rstudio-connect', namespace: 'posit-connect' });
    expect(JSON.stringify(deployment)).toContain('"mountPath":"/var/lib/rstudio-connect"');
  });

  it.each(Object.entries(EXAMPLES))('%s has the library\'s labels on all that the library adds', (_name, example) => {
    const { prerequisites = [], preflight = [], verification = [] } = synthesize(example);
    const added = [...prerequisites, ...preflight, ...verification];
    expect(added.length).toBeGreaterThan(0);
    for (const { metadata } of added) expect(metadata.labels).toMatchObject({ 'app.kubernetes.io/part-of': 'posit-connect' });
    const ofRelease = added.filter(({ kind }) => kind !== 'Namespace');
    for (const { metadata } of ofRelease) expect(metadata.labels).toMatchObject({ 'app.kubernetes.io/instance': 'connect' });
  });

  it.each(Object.entries(EXAMPLES))('%s names a namespace on every namespaced object', (_name, example) => {
    const objects = Object.values(synthesize(example)).flat();
    const open = objects.filter(({ kind, metadata }) => !metadata.namespace && !/^(Namespace|PersistentVolume|ClusterRole.*)$/.test(kind));
    expect(open).toEqual([]);
  });

  it.each(Object.entries(EXAMPLES))('%s draws no warning but the one of the chart in this test', (name, example) => {
    synthesize(example);
    const warnings = [...told().matchAll(/^warning: (\w+)/gm)].map(([, rule]) => rule);
    expect(warnings).toEqual(isPreview && name !== 'quickstart' ? ['CONNECT091'] : []);
  });

  it.each(Object.entries(EXAMPLES))('%s is the same twice', (_name, example) => {
    expect(synthesize(example)).toEqual(synthesize(example));
  });
});

describe('an example', () => {
  it('with external secrets has no Secret of its own', () => {
    const objects = Object.values(synthesize(oidc)).flat();
    expect(objects.filter(({ kind }) => kind === 'Secret')).toEqual([]);
    expect(objects.filter(({ kind }) => kind === 'ExternalSecret').map(({ metadata }) => metadata.name).sort()).toEqual([
      'connect-database',
      'connect-license',
      'connect-oauth2',
    ]);
  });

  it('of Argo CD has an Application called like its release', () => {
    const [application] = Testing.synth(deliverByArgoCd(Testing.app(), argoCd(Testing.app(), chart))) as Manifest[];
    expect([application.kind, application.metadata.name]).toEqual(['Application', 'connect']);
  });

  it('of Flux has a Kustomization for the release that waits for the checks', () => {
    const kustomizations = Testing.synth(deliverByFlux(Testing.app(), flux(Testing.app(), chart))) as Manifest[];
    expect(kustomizations.find(({ metadata }) => metadata.name === 'connect-release')?.spec).toMatchObject({ dependsOn: [{ name: 'connect-prerequisites' }] });
  });

  it('of the first look uses the preview chart on purpose, and says so', () => {
    quickstart(Testing.app());
    expect(told()).toMatch(/^silenced: CONNECT091 at connect, chart: a first look/m);
  });

  it('of local execution makes no accounts for content and no check that needs them', () => {
    const { prerequisites = [], verification = [] } = synthesize(local);
    expect(prerequisites.filter(({ kind }) => kind === 'ServiceAccount')).toEqual([]);
    const checks = verification.filter(({ kind }) => kind === 'Job').map(({ metadata }) => metadata.name.replace(/^connect-(.*)-[0-9a-f]{8}$/, '$1'));
    expect(checks).toEqual(['replicas', 'server-ping', 'metrics']);
  });

  it.skipIf(isPreview)('of the launcher renders with the official chart', () => {
    expect(synthesize(launcher).release?.map(({ kind }) => kind)).toContain('Deployment');
  });

  it.runIf(isPreview)('of the launcher is refused by the preview chart with the name of the official one', () => {
    const app = Testing.app();
    launcher(app, chart);
    expect(() => app.synth()).toThrow(/ChartSource\.official/);
  });
});

describe('the example of a fleet', () => {
  it('builds each member as its environment and its cluster say', () => {
    const { deployments } = connectFleet(chart);
    expect(deployments.map(({ node }) => node.path)).toEqual([
      'eu-west/marketing-staging', 'eu-west/marketing-production', 'eu-west/research-staging', 'eu-west/research-production', 'us-east/research-production', 'us-east/finance-production',
    ]);
    expect(deployments.map(({ values }) => values.replicas as number)).toEqual([1, 2, 1, 2, 2, 2]);
    for (const { release } of deployments) expect(release.apiObjects.map(({ kind }) => kind)).toContain('Deployment');
  });

  it('is divided by its Job into as many shards as the Job has pods', () => {
    const { completionMode, completions, template } = exampleOf('indexed-job.yaml').spec;
    expect(completionMode).toBe('Indexed');
    expect(template.spec.containers[0].command).toEqual(expect.arrayContaining(['synth', '--shard', String(completions)]));
  });

  it('is divided by its matrix into as many shards as there are runners', () => {
    const { strategy, steps } = exampleOf('github-actions.yaml').jobs.synth;
    const { shard } = strategy.matrix;
    expect(shard).toEqual([1, 2, 3, 4]);
    expect(steps.map(({ run }: { run?: string }) => run)).toContain(`npx cdk8s-posit-connect synth --shard \${{ matrix.shard }}/${shard.length}`);
  });

  it('has no mistakes', () => {
    expect(connectFleet(chart).node.findAll().flatMap(({ node }) => node.validate())).toEqual([]);
  });
});

function exampleOf(file: string): any {
  return parse(fs.readFileSync(path.join(__dirname, '..', 'examples', 'fleet', file), 'utf8'));
}
