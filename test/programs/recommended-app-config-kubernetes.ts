import { Execution, ExecutionEnvironment, PodDisruptionBudget, PositConnectProps, UpdateStrategy, chartValues, connectConfig } from '../../src';
import { CLAIM_OF_THE_CHART, guideInstallation, STANDARD_ACCOUNT } from './guide-installation';

/** Where content finds its packages, and how it logs in there. */
const CONTENT_FILES = [
  { mountPath: '/etc/pip.conf', name: 'pip-config-volume', subPath: 'pip.conf' },
  { mountPath: '/etc/netrc', name: 'netrc-config-volume', subPath: 'netrc' },
  { mountPath: '/etc/.curlrc', name: 'curlrc-config-volume', subPath: '.curlrc' },
];
const CONTENT_VOLUMES = [
  { name: 'pip-config-volume', configMap: { name: 'pip-config-connect' } },
  { name: 'netrc-config-volume', secret: { secretName: 'connect-netrc' } },
  { name: 'curlrc-config-volume', configMap: { name: 'curlrc-config-connect' } },
];
const CONTENT_ENV = [
  { name: 'NETRC', value: '/etc/netrc' },
  { name: 'CURL_HOME', value: '/etc' },
];

const PIP_CONF = ['[global]', 'timeout = 60', 'index-url = https://packagemanager.posit.co/pypi/latest/simple', 'trusted-host = packagemanager.posit.co', ''];

function configMap(name: string, data: Readonly<Record<string, string>>): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data };
}

/** The same files by the Launcher's key names. */
export const LAUNCHER_POD: chartValues.LauncherPodValues = { volumes: CONTENT_VOLUMES, volumeMounts: CONTENT_FILES, env: CONTENT_ENV };

/** The chart's values beside the storage. */
export const RECOMMENDED_VALUES: chartValues.ChartValues = {
  sharedStorage: CLAIM_OF_THE_CHART,
  securityContext: { privileged: false },
  extraObjects: [
    configMap('pip-config-connect', { 'pip.conf': PIP_CONF.join('\n') }),
    configMap('curlrc-config-connect', { '.curlrc': '--netrc-file /etc/netrc\n' }),
  ],
};

/** Packages from a repository that serves binaries for the images. */
export const RECOMMENDED_CONFIG: connectConfig.ConnectConfig = {
  rPackageRepository: { CRAN: { url: 'https://packagemanager.posit.co/cran/__linux__/jammy/latest' } },
  quarto: { enabled: true },
};

/** The guide's image with R, Python and Quarto. */
export function defaultRuntime(quartoPath: string): ExecutionEnvironment {
  return ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
    title: 'Default Runtime',
    description: 'Runtime with R, Python, and Quarto',
    python: [{ path: '/opt/python/3.14.6/bin/python3', version: '3.14.6' }],
    r: [{ path: '/opt/R/4.6.1/bin/R', version: '4.6.1' }],
    quarto: [{ path: quartoPath, version: '1.9.38' }],
  });
}

/** What the chart does with several servers when nobody says anything. */
const AS_THE_CHART_HAS_IT: Partial<PositConnectProps> = {
  availability: { updateStrategy: UpdateStrategy.rolling({ maxSurgePercent: 100 }) },
  podDisruptionBudget: PodDisruptionBudget.none(),
  scheduling: { topologySpreadConstraints: [] },
};

/** Two servers, and content that installs packages from Package Manager. */
export function recommendedAppConfigKubernetes(): PositConnectProps {
  return {
    ...guideInstallation(),
    replicas: 2,
    ...AS_THE_CHART_HAS_IT,
    execution: Execution.kubernetes({ ...STANDARD_ACCOUNT, volumes: CONTENT_VOLUMES, volumeMounts: CONTENT_FILES, env: CONTENT_ENV }),
    executionEnvironments: [defaultRuntime('/opt/quarto/bin/quarto')],
    config: RECOMMENDED_CONFIG,
    values: RECOMMENDED_VALUES,
    suppressRules: [{ rule: 'CONNECT032', reason: 'the published file leaves the way in to its reader' }],
  };
}
