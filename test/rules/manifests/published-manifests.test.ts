import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Testing } from 'cdk8s';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChartSource } from '../../../src';
import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { Finding } from '../../../src/rules/finding';
import { chartSourceUnderTest } from '../../support/chart-source-under-test';
import { chartUnderTest, PROJECT_ROOT } from '../../support/chart-under-test';
import { readObjects } from '../../support/compare-objects';
import { findingsIn } from '../manifest-examples';

const GOLDEN = join(PROJECT_ROOT, '../shared/data/golden');
const PRESENT = existsSync(GOLDEN);

const GCFG = 'ConfigMap data["rstudio-connect.gcfg"]';
const NO_NAMESPACE = 'warning CONNECT097 Ingress';
const NO_ADDRESS = `warning CONNECT030 ${GCFG}`;
const KEPT_BY_HELM = 'info CONNECT079 PersistentVolumeClaim metadata.annotations["helm.sh/resource-policy"]';

/** What almost every published file leaves to the reader. */
const [PASSWORD, UNENCRYPTED] = [`error CONNECT029 ${GCFG}`, `warning CONNECT055 ${GCFG}`];
const USUAL = [PASSWORD, NO_ADDRESS, UNENCRYPTED, KEPT_BY_HELM];
const WITH_INGRESS = [PASSWORD, NO_ADDRESS, UNENCRYPTED, NO_NAMESPACE, KEPT_BY_HELM];

const DESERVED: Readonly<Record<string, readonly string[]>> = {
  'alb-ingress': [PASSWORD, 'error CONNECT089 Ingress metadata.annotations["alb.ingress.kubernetes.io/certificate-arn"]', ...WITH_INGRESS.slice(1)],
  'azure-application-gateway-ingress': WITH_INGRESS,
  'content-namespace': [],
  'custom-image-kubernetes': USUAL,
  'custom-image-private-kubernetes': USUAL,
  'customized-upgrade': [`error CONNECT031 ${GCFG}`, NO_ADDRESS, 'warning CONNECT058 ConfigMap data', 'warning CONNECT058 ConfigMap data', KEPT_BY_HELM],
  full: [
    `error CONNECT084 ${GCFG}`,
    'warning CONNECT063 Deployment spec.template.spec.containers[0].args',
    'warning CONNECT096 Secret',
    'warning CONNECT096 Secret',
    ...['PodDisruptionBudget', 'ConfigMap', 'Ingress'].map((kind) => `warning CONNECT097 ${kind}`),
    KEPT_BY_HELM,
  ],
  'gce-ingress': [PASSWORD, NO_ADDRESS, UNENCRYPTED, ...['Ingress', 'BackendConfig', 'FrontendConfig', 'ManagedCertificate'].map((kind) => `warning CONNECT097 ${kind}`), KEPT_BY_HELM],
  local: [KEPT_BY_HELM],
  minimal: [],
  'nginx-ingress': WITH_INGRESS,
  oidc: [PASSWORD, ...USUAL],
  'recommended-app-config-kubernetes': [PASSWORD, NO_ADDRESS, UNENCRYPTED, 'warning CONNECT097 ConfigMap', 'warning CONNECT097 ConfigMap', 'info CONNECT039 Deployment spec.replicas', KEPT_BY_HELM],
  saml: USUAL,
  'traefik-ingress': WITH_INGRESS,
  'with-additional-mounts': USUAL,
  'with-additional-mounts-kubernetes': USUAL,
  'with-pv': USUAL,
};

describe.skipIf(!PRESENT)('manifests that the official chart makes of published values files', () => {
  it('are all in this table', () => {
    expect(readdirSync(GOLDEN).map((file) => file.replace('.yaml', '')).sort()).toEqual(Object.keys(DESERVED).sort());
  });

  it.each(Object.entries(DESERVED))('give what they deserve: %s', (name, deserved) => {
    expect(findingsIn(readObjects(readFileSync(join(GOLDEN, `${name}.yaml`), 'utf8')) as readonly KubernetesObject[]).map(summary)).toEqual(deserved);
  });
});

describe('manifests of this library', () => {
  afterEach(() => vi.restoreAllMocks());

  const folders = readdirSync(join(PROJECT_ROOT, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
    .filter((name) => existsSync(join(PROJECT_ROOT, 'examples', name, 'installation.ts')));
  // The preview chart does not make releases with the Launcher.
  const rendered = folders.filter((name) => name !== 'launcher' || !chartUnderTest().isPreview);

  it('in dist/ give no finding', () => {
    const files = readdirSync(join(PROJECT_ROOT, 'dist')).map((name) => readFileSync(join(PROJECT_ROOT, 'dist', name), 'utf8'));
    expect(findingsIn(files.flatMap((file) => readObjects(file)) as readonly KubernetesObject[]).map(summary)).toEqual([]);
  });

  it.each(rendered)('give no finding but what their program was told: %s', async (name) => {
    const { installConnect } = (await import(`../../../examples/${name}/installation.ts`)) as { readonly installConnect: (app: App, chart: ChartSource) => unknown };
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const app = Testing.app();
    installConnect(app, chartSourceUnderTest());
    const objects = app.charts.flatMap((chart) => Testing.synth(chart) as readonly KubernetesObject[]);
    expect(objects.length).toBeGreaterThan(5);
    expect(findingsIn(objects).map(summary).filter((finding) => !finding.startsWith('info CONNECT039'))).toEqual([]);
  });
});

/** Severity, rule, kind and place, without the names of a release. */
function summary({ severity, rule, path }: Finding): string {
  return `${severity} ${rule} ${path.replace(/^(\w+) [^:]+(: )?/, '$1 ').trim()}`;
}
