import { PositConnectProps } from '../../src';
import { albIngress } from './alb-ingress';
import { azureApplicationGatewayIngress } from './azure-application-gateway-ingress';
import { contentNamespace } from './content-namespace';
import { customImage } from './custom-image';
import { customImageKubernetes } from './custom-image-kubernetes';
import { customImagePrivate } from './custom-image-private';
import { customImagePrivateKubernetes } from './custom-image-private-kubernetes';
import { customizedLauncher } from './customized-launcher';
import { customizedUpgrade } from './customized-upgrade';
import { byVariable, PermittedDifference } from './expected-release';
import { full } from './full';
import { gceIngress } from './gce-ingress';
import { local } from './local';
import { minimal } from './minimal';
import { minimalUpgrade } from './minimal-upgrade';
import { nginxIngress } from './nginx-ingress';
import { oidc } from './oidc';
import { recommendedAppConfig } from './recommended-app-config';
import { recommendedAppConfigKubernetes } from './recommended-app-config-kubernetes';
import { saml } from './saml';
import { traefikIngress } from './traefik-ingress';
import { withAdditionalMounts } from './with-additional-mounts';
import { withAdditionalMountsKubernetes } from './with-additional-mounts-kubernetes';
import { withPv } from './with-pv';

/** A published values file, told as a program. */
export interface Program {
  /** Name of the file, without `.yaml`. */
  readonly name: string;
  readonly props: () => PositConnectProps;
  readonly permitted: readonly PermittedDifference[];
  /** Kind and name of what the release has beside the objects of every release with content in pods of its own. */
  readonly adds: readonly string[];
  /** Settings of the gcfg that tell the program from others. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A published values file that the chart refuses, and what must be told instead of rendering it. */
export interface RefusedProgram {
  readonly name: string;
  readonly props: () => PositConnectProps;
  /** Each finding by its rule and the words of its way out. */
  readonly told: readonly (readonly [rule: string, received: string, fix: string])[];
}

const PASSWORD = byVariable('Postgres.Password', '<PASSWORD>', 'CONNECT_POSTGRES_PASSWORD', { name: 'connect-database', key: 'password' });
const OIDC_SECRET = byVariable('OAuth2.ClientSecret', '2ab7be07-84fe-4569-b04a-ce8f1ebfc077', 'CONNECT_OAUTH2_CLIENTSECRET', {
  name: 'connect-oidc',
  key: 'client-secret',
});
const OIDC_SECRET_FILE: PermittedDifference = {
  reason: 'the file of the client secret, which nothing mounts, comes from a Secret',
  setting: { name: 'OAuth2.ClientSecretFile', from: '/etc/oauth/secret', to: '/etc/posit-connect/oauth2/client-secret' },
  mounted: {
    volume: { name: 'oauth2', secret: { secretName: 'connect-oidc', items: [{ key: 'client-secret', path: 'client-secret' }] } },
    mount: { name: 'oauth2', mountPath: '/etc/posit-connect/oauth2', readOnly: true },
    before: 'ca',
  },
};
const PLAIN_NUMBER: PermittedDifference = {
  reason: 'Connect does not read numbers in scientific notation',
  setting: { name: 'Scheduler.MaxMemoryRequest', from: '1.7179869184e+10', to: '17179869184' },
};

const CLAIM = 'PersistentVolumeClaim connect-rstudio-connect-shared-storage';
const INGRESS = 'Ingress connect-rstudio-connect';
const ENVIRONMENTS = 'ConfigMap connect-rstudio-connect-execution-environments';
const CLAIM_SETTING = { 'Kubernetes.DataDirPVCName': 'connect-rstudio-connect-shared-storage' };

function ofTheGuide(name: string, props: () => PositConnectProps, adds: readonly string[] = [], changes: Partial<Program> = {}): Program {
  return { name, props, permitted: [PASSWORD], adds: [CLAIM, ...adds], settings: CLAIM_SETTING, ...changes };
}

/** Programs for the files that the chart renders. */
export const PROGRAMS: readonly Program[] = [
  ofTheGuide('alb-ingress', albIngress, [INGRESS]),
  ofTheGuide('azure-application-gateway-ingress', azureApplicationGatewayIngress, [INGRESS]),
  {
    name: 'content-namespace',
    props: contentNamespace,
    permitted: [],
    adds: [ENVIRONMENTS, 'ClusterRole connect-server', 'ClusterRoleBinding connect-server'],
    settings: {
      'Kubernetes.Namespace': 'connect-content',
      'Kubernetes.DataDirPVCName': 'connect-shared-storage',
      'Kubernetes.DataDirPVCSubPath': 'connect/production',
    },
  },
  ofTheGuide('custom-image-kubernetes', customImageKubernetes, [ENVIRONMENTS]),
  ofTheGuide('custom-image-private-kubernetes', customImagePrivateKubernetes, [ENVIRONMENTS]),
  ofTheGuide('customized-upgrade', customizedUpgrade, [], {
    permitted: [],
    settings: { 'Kubernetes.DataDirPVCName': 'my-release-rstudio-connect-shared-storage' },
  }),
  {
    name: 'full',
    props: full,
    permitted: [OIDC_SECRET_FILE, PLAIN_NUMBER],
    adds: [
      'ConfigMap company-ca', 'Ingress posit-connect', 'PersistentVolumeClaim connect-data', 'PodDisruptionBudget posit-connect',
      'Secret posit-connect-license-file', 'Secret posit-connect-nameservice-config', 'ServiceMonitor posit-connect',
    ],
    settings: { 'Server.SenderEmail': 'connect@example.com', 'Scheduler.MaxMemoryRequest': '17179869184', 'Metrics.PrometheusListen': ':9232' },
  },
  ofTheGuide('gce-ingress', gceIngress, [
    INGRESS, 'BackendConfig connect-backend-config', 'FrontendConfig connect-frontend-config', 'ManagedCertificate connect-managed-cert',
  ]),
  {
    name: 'local',
    props: local,
    permitted: [],
    adds: [CLAIM],
    settings: { 'Postgres.URL': 'postgres://connect@postgres.example.com:5432/connect' },
  },
  {
    name: 'minimal',
    props: minimal,
    permitted: [],
    adds: [],
    settings: {
      'Kubernetes.DataDirPVCName': 'connect-shared-storage',
      'Postgres.URL': 'postgres://connect@postgres.example.com:5432/connect?sslmode=verify-full',
    },
  },
  ofTheGuide('nginx-ingress', nginxIngress, [INGRESS]),
  ofTheGuide('oidc', oidc, [], {
    permitted: [PASSWORD, OIDC_SECRET],
    settings: { 'Authentication.Provider': 'oauth2', 'OAuth2.OpenIDConnectIssuer': 'https://example.com/issuer' },
  }),
  ofTheGuide('recommended-app-config-kubernetes', recommendedAppConfigKubernetes, [ENVIRONMENTS, 'ConfigMap curlrc-config-connect', 'ConfigMap pip-config-connect']),
  ofTheGuide('saml', saml, [], { settings: { 'Authentication.Provider': 'saml', 'SAML.IdPAttributeProfile': 'default' } }),
  ofTheGuide('traefik-ingress', traefikIngress, [INGRESS]),
  ofTheGuide('with-additional-mounts', withAdditionalMounts),
  ofTheGuide('with-additional-mounts-kubernetes', withAdditionalMountsKubernetes),
  ofTheGuide('with-pv', withPv, ['PersistentVolume nfs-connect-sharedstorage-pv']),
];

const BOTH_RUNNERS = ['CONNECT001', 'launcher.enabled', 'launcher: { enabled: false }'] as const;
const OLD_IMAGE_KEYS = [
  ['CONNECT014', 'image.tagPrefix', 'image: { os: "ubuntu-24.04" }'],
  ['CONNECT014', 'launcher.customRuntimeYaml', 'executionEnvironments: [{ name: "<image>"'],
  ['CONNECT014', 'launcher.defaultInitContainer.tagPrefix', 'launcher.defaultInitContainer.tag'],
] as const;
const NO_DATABASE = ['CONNECT031', 'config.Database.Provider', 'Provider: "Postgres"'] as const;

/** Programs for the files that the chart refuses. */
export const REFUSED_PROGRAMS: readonly RefusedProgram[] = [
  { name: 'custom-image', props: customImage, told: [BOTH_RUNNERS, ...OLD_IMAGE_KEYS] },
  { name: 'custom-image-private', props: customImagePrivate, told: [BOTH_RUNNERS, ...OLD_IMAGE_KEYS] },
  { name: 'customized-launcher', props: customizedLauncher, told: [BOTH_RUNNERS, NO_DATABASE] },
  { name: 'minimal-upgrade', props: minimalUpgrade, told: [['CONNECT009', 'sharedStorage', 'sharedStorage: { create: true'], NO_DATABASE] },
  { name: 'recommended-app-config', props: recommendedAppConfig, told: [BOTH_RUNNERS] },
];
