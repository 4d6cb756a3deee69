import { JsonObject } from '../../values/json';

/** Content-init image of both runners. */
const CONTENT_INIT = { enabled: true, repository: 'posit/connect-content-init' };

/** How the chart asks Connect whether it lives. */
const PING = { httpGet: { path: '/__ping__', port: 3939 } };

/**
 * Defaults of the chart, as far as a rule reads them. Keys whose default is false or empty are left out: they count as
 * false where they are missing.
 */
export const CHART_DEFAULTS: JsonObject = {
  replicas: 1,
  image: { repository: 'posit/connect' },
  service: { port: 80, targetPort: 3939 },
  prometheus: { enabled: true, port: 3232 },
  startupProbe: PING,
  livenessProbe: PING,
  readinessProbe: { ...PING, enabled: true },
  sharedStorage: { mountContent: true, path: '/var/lib/rstudio-connect', accessModes: ['ReadWriteMany'] },
  rbac: { create: true, serviceAccount: { create: true } },
  strategy: { type: 'RollingUpdate', rollingUpdate: {} },
  pod: { haste: true, port: 3939, securityContext: {} },
  chronicle: { localConfig: {} },
  chronicleAgent: {
    autoDiscovery: true,
    image: { registry: 'ghcr.io', repository: 'rstudio/chronicle-agent', tag: '2026.01.0' },
  },
  backends: {
    kubernetes: { enabled: true, defaultInitContainer: CONTENT_INIT, defaultResourceJobBase: {}, defaultResourceServiceBase: {} },
  },
  launcher: {
    useTemplates: true,
    includeDefaultTemplates: true,
    includeTemplateValues: true,
    launcherKubernetesProfilesConf: {},
    templateValues: { service: { type: 'ClusterIP' }, pod: {}, job: {}, sharedStorage: {} },
    defaultInitContainer: CONTENT_INIT,
  },
  nameservice: { server: 'http://127.0.0.1:3939' },
  config: {
    HTTP: { Listen: ':3939' },
    Authentication: { Provider: 'password' },
    Server: { Address: 'http://localhost:3939', DataDir: '/var/lib/rstudio-connect' },
    Launcher: {},
    Kubernetes: {},
  },
};
