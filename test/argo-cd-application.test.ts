import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, AppProps, Size, Testing, YamlOutputType } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  ArgoCdApplication, ArgoCdApplicationProps, ArgoCdSync, ArgoCdTracking, ConnectFleet, Delivery, PositConnect, PositConnectProps, SharedStorage,
} from '../src';
import { minimalProps } from './support/minimal-props';
import { capturedStderr } from './support/stderr';

// The database is one for trying things out, of which a rule warns.
capturedStderr();

interface Application {
  readonly metadata: { readonly name: string; readonly finalizers?: readonly string[] };
  // Read as it is: plain YAML.
  readonly spec: any;
}

const REPOSITORY = 'https://git.example.com/platform/connect.git';

function application(changes: Partial<ArgoCdApplicationProps> = {}, installed: Partial<PositConnectProps> = {}, app: AppProps = {}): Application {
  const manifests = new App({ outdir: Testing.app().outdir, ...app });
  const installation = new PositConnect(manifests, 'connect', minimalProps({ delivery: Delivery.argoCd(), ...installed }));
  const [made] = Testing.synth(new ArgoCdApplication(Testing.app(), 'connect', { installation, repository: REPOSITORY, path: 'dist', ...changes })) as Application[];
  return made;
}

describe('the Application of an installation', () => {
  it('is called like the release, reads its folder and writes to its namespace', () => {
    const { metadata, spec } = application();
    expect(metadata).toMatchObject({ name: 'connect', namespace: 'argocd' });
    expect(spec).toMatchObject({
      project: 'default',
      source: { repoURL: REPOSITORY, targetRevision: 'HEAD', path: 'dist' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'posit-connect' },
    });
  });

  it.each<[string, AppProps, object | undefined]>([
    ['a file a stage', {}, { include: '{connect-10-prerequisites,connect-20-preflight,connect-30-release,connect-40-verification}.k8s.yaml' }],
    ['files of another ending', { outputFileExtension: '.yaml' }, { include: '{connect-10-prerequisites,connect-20-preflight,connect-30-release,connect-40-verification}.yaml' }],
    ['a folder a stage', { yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE }, { recurse: true, include: '{connect-10-prerequisites,connect-20-preflight,connect-30-release,connect-40-verification}/*' }],
    ['one file for all', { yamlOutputType: YamlOutputType.FILE_PER_APP }, undefined],
  ])('reads the files of its own installation, as plain manifests: %s', (_name, app, directory) => {
    expect(application({}, {}, app).spec.source.directory).toEqual(directory);
  });

  it('reads the files in the folder of a member of a fleet', () => {
    const fleet = new ConnectFleet({ outdir: Testing.app().outdir, members: [{ ...minimalProps({ delivery: Delivery.argoCd() }), name: 'marketing', cluster: 'berlin' }] });
    const installation = fleet.deployment('marketing');
    const [{ spec }] = Testing.synth(new ArgoCdApplication(Testing.app(), 'connect', { installation, repository: REPOSITORY, path: 'dist/berlin/marketing' })) as Application[];
    fleet.synth();
    const files = fs.readdirSync(path.join(fleet.outdir, 'berlin', 'marketing'));
    expect(spec.source.directory).toEqual({ include: '{10-prerequisites,20-preflight,30-release,40-verification}.k8s.yaml' });
    expect(files.filter((file) => !/^(10-prerequisites|20-preflight|30-release|40-verification)\.k8s\.yaml$/.test(file))).toEqual([]);
  });

  it('syncs by itself, prunes and heals, and makes no namespace of its own', () => {
    expect(application().spec.syncPolicy).toEqual({
      automated: { prune: true, selfHeal: true },
      syncOptions: ['CreateNamespace=false', 'RespectIgnoreDifferences=true', 'ServerSideApply=true'],
    });
  });

  it('syncs as the user says', () => {
    expect(application({ sync: ArgoCdSync.manual() }).spec.syncPolicy).not.toHaveProperty('automated');
    expect(application({ sync: ArgoCdSync.automatic({ prune: false, selfHeal: false }) }).spec.syncPolicy.automated).toEqual({ prune: false, selfHeal: false });
    expect(application({ retries: 3 }).spec.syncPolicy.retry).toMatchObject({ limit: 3 });
    expect(application({}, { delivery: Delivery.argoCd({ serverSideApply: false }) }).spec.syncPolicy.syncOptions).not.toContain('ServerSideApply=true');
  });

  it('leaves everything in the cluster when it is deleted, unless it shall not', () => {
    expect(application().metadata).not.toHaveProperty('finalizers');
    expect(application({ deleteObjects: true }).metadata.finalizers).toEqual(['resources-finalizer.argocd.argoproj.io']);
  });

  it.each([
    ['https://api.example.com:6443', { server: 'https://api.example.com:6443', namespace: 'posit-connect' }],
    ['production', { name: 'production', namespace: 'posit-connect' }],
  ])('writes to the cluster %s', (cluster, destination) => {
    expect(application({ cluster }).spec.destination).toEqual(destination);
  });
});

describe('what an Application leaves to others', () => {
  const replicas = { group: 'apps', kind: 'Deployment', name: 'connect-rstudio-connect', namespace: 'posit-connect', jsonPointers: ['/spec/replicas'] };

  it('is nothing where nobody else writes what is in git', () => {
    expect(application().spec).not.toHaveProperty('ignoreDifferences');
  });

  it('is the size of claims, which can grow in the cluster, and what the cluster fills into claims of a StatefulSet', () => {
    const claims = { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 'a' }, spec: { volumeClaimTemplates: [{ metadata: { name: 'data' } }] } };
    const { ignoreDifferences } = application({}, {
      storage: SharedStorage.nfs({ server: 'nfs.example.com', path: '/connect', capacity: Size.gibibytes(1) }),
      rawValues: { extraObjects: [claims] },
    }).spec;
    expect(ignoreDifferences).toEqual([
      { kind: 'PersistentVolumeClaim', jsonPointers: ['/spec/resources/requests/storage'] },
      { group: 'apps', kind: 'StatefulSet', jqPathExpressions: expect.arrayContaining(['.spec.volumeClaimTemplates[]?.spec.volumeMode']) },
    ]);
  });

  it('is the number of servers where an autoscaler among the manifests, or elsewhere, sets it', () => {
    const scaler = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'connect' }, spec: { scaleTargetRef: { kind: 'Deployment', name: 'connect-rstudio-connect' } } };
    expect(application({}, { rawValues: { extraObjects: [scaler] } }).spec.ignoreDifferences).toEqual([replicas]);
    expect(application({ ignoreReplicas: true }).spec.ignoreDifferences).toEqual([replicas]);
  });
});

describe('an Application', () => {
  it.each<[string, Partial<ArgoCdApplicationProps>, Partial<PositConnectProps>, RegExp]>([
    ['for manifests of another tool', {}, { delivery: Delivery.flux() }, /DELIVERY_TOOL at connect: [\s\S]*flux[\s\S]*Delivery\.argoCd\(\)/],
    ['of another name, when nothing is said of tracking', { name: 'prod' }, {}, /DELIVERY_TRACKING at connect: [\s\S]*prod[\s\S]*ArgoCdTracking\.annotation\(\)/],
    ['of another name, tracked by the label of the release', { name: 'prod', tracking: ArgoCdTracking.label() }, {}, /DELIVERY_TRACKING at connect: [\s\S]*name connect/],
    ['without a repository', { repository: '' }, {}, /DELIVERY_REPOSITORY at connect: repository is ""/],
    ['with half a retry', { retries: 0.5 }, {}, /DELIVERY_RETRIES at connect: retries is 0\.5[\s\S]*20/],
    ['of an absolute folder', { path: '/dist' }, {}, /RELATIVE_PATH at connect: path is "\/dist"/],
    ['that is no name', { name: 'A b' }, {}, /KUBERNETES_NAME at connect: name/],
    ['in a namespace that is none', { argoCdNamespace: 'A b' }, {}, /KUBERNETES_NAME at connect: argoCdNamespace/],
  ])('is refused %s', (_name, changes, installed, message) => {
    expect(() => application(changes, installed)).toThrow(message);
  });

  it('never shows a password that was written into the address of the repository', () => {
    const refused = () => application({ repository: 'https://me:s3cret@git.example.com/connect.git' });
    expect(refused).toThrow(/DELIVERY_REPOSITORY/);
    expect(refused).not.toThrow(/s3cret/);
  });

  it('may have another name where Argo CD tracks by annotation, or by another label', () => {
    for (const tracking of [ArgoCdTracking.annotation(), ArgoCdTracking.label('argocd.argoproj.io/instance')]) {
      expect(application({ name: 'prod', tracking }).metadata.name).toBe('prod');
    }
  });

  it('has not the label by which Argo CD would take it for a part of itself, and prune it', () => {
    expect(application().metadata).not.toHaveProperty(['labels', 'app.kubernetes.io/instance']);
    expect(application().metadata).toHaveProperty(['labels', 'app.kubernetes.io/part-of'], 'posit-connect');
  });

  it('may not lie among the manifests that it delivers', () => {
    const app = Testing.app();
    const installation = new PositConnect(app, 'connect', minimalProps({ delivery: Delivery.argoCd() }));
    expect(() => new ArgoCdApplication(app, 'argo', { installation, repository: REPOSITORY, path: 'dist' })).toThrow(/DELIVERY_FOLDER at argo/);
  });
});
