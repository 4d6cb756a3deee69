import { Checks } from '../options/checks';
import { api } from './api';
import { CheckDefinition, CheckJob } from './check-job';
import { CheckSubject } from './check-subject';
import { contentJob } from './content-job';
import { databaseEndpoint } from './database-endpoint';
import { databaseLogin } from './database-login';
import { dns } from './dns';
import { executionEnvironment } from './execution-environment';
import { ingressPing } from './ingress-ping';
import { kubernetesApi } from './kubernetes-api';
import { kubernetesRbac } from './kubernetes-rbac';
import { license } from './license';
import { metrics } from './metrics';
import { packageRepositories } from './package-repositories';
import { positVip } from './posit-vip';
import { replicas } from './replicas';
import { secrets } from './secrets';
import { serverPing } from './server-ping';
import { storageEndpoint } from './storage-endpoint';
import { storageMount } from './storage-mount';

/** Every check of the library, in the order in which a person would try them. */
export const CATALOGUE: readonly CheckDefinition[] = [
  secrets,
  license,
  dns,
  storageEndpoint,
  storageMount,
  databaseEndpoint,
  databaseLogin,
  packageRepositories,
  executionEnvironment,
  kubernetesApi,
  kubernetesRbac,
  contentJob,
  replicas,
  serverPing,
  ingressPing,
  metrics,
  api,
  positVip,
];

/** The Jobs of the chosen checks, as far as they apply to the deployment. */
export function checkJobs(subject: CheckSubject, checks: Checks): CheckJob[] {
  return CATALOGUE.flatMap(({ name, jobs }) => {
    const settings = checks._settingsOf(name);
    return settings === undefined ? [] : jobs(subject, settings);
  });
}
