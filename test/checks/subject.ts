import { CheckJob } from '../../src/checks/check-job';
import { CheckSubject } from '../../src/checks/check-subject';
import { checkJobs } from '../../src/checks/catalogue';
import { Check } from '../../src/options/check';
import { Checks } from '../../src/options/checks';

/** A deployment to which every check applies. */
export const SUBJECT: CheckSubject = {
  releaseName: 'connect',
  namespace: 'posit-connect',
  contentNamespace: 'posit-connect-content',
  storage: { claimName: 'connect-data', subPath: 'connect', endpoints: [{ host: 'nfs.example.com', port: 2049 }] },
  database: {
    endpoints: [{ host: 'postgres.example.com', port: 5432 }],
    database: 'connect',
    user: 'connect',
    sslMode: 'disable',
    password: { name: 'connect-database', key: 'password' },
  },
  serverServiceAccount: 'connect-rstudio-connect',
  serverImage: 'posit/connect:2026.08.0-ubuntu-24.04',
  imagePullSecrets: ['registry'],
  offHost: true,
  server: { name: 'connect-rstudio-connect', port: 80, metricsPort: 3232, address: 'https://localhost', ingress: { setsCookie: true } },
  runner: 'kubernetes',
  hosts: [
    { host: 'nfs.example.com', option: 'storage' },
    { host: 'postgres.example.com', option: 'database' },
  ],
  license: { kind: 'secret', name: 'connect-license', key: 'license.lic' },
  secrets: [
    { namespace: 'posit-connect', name: 'connect-database', key: 'password', kind: 'generic', reader: 'CONNECT_POSTGRES_PASSWORD of container connect' },
  ],
  repositories: [{ url: 'https://packages.example.com/cran', option: 'setting RPackageRepository "CRAN".URL' }],
  environments: [
    {
      image: 'posit/connect-content:test',
      interpreters: [{ tool: 'r', path: '/opt/R/4.6.1/bin/R', version: '4.6.1', option: 'executionEnvironments[0].r[0]' }],
      supervisors: [],
    },
  ],
  content: {
    namespace: 'posit-connect-content',
    job: {
      metadata: {},
      podMetadata: {},
      pod: { serviceAccountName: 'connect-content', volumes: [{ name: 'rsc-volume', emptyDir: {} }] },
      initContainers: [{ name: 'connect-content-init', image: 'posit/connect-content-init:2026.08.0' }],
      sideContainers: [],
      content: { name: 'connect-content', volumeMounts: [{ name: 'rsc-volume', mountPath: '/opt/rstudio-connect-runtime' }] },
      runtimeFolder: '/opt/rstudio-connect-runtime',
    },
    serviceAccountName: 'connect-content',
    imagePullSecrets: ['registry'],
    placement: {},
    environment: [],
    claimName: 'connect-data',
    subPath: 'connect',
    user: 'rstudio-connect',
  },
};

/** The Job of one check. */
export function onlyJob(check: Check, subject: CheckSubject = SUBJECT): CheckJob {
  const jobs = checkJobs(subject, Checks.of(check));
  if (jobs.length !== 1) throw new Error(`${check.name} makes ${jobs.length} Jobs, not one`);
  return jobs[0];
}

/** Jobs of the recommended checks, by name. */
export function recommendedJobs(subject: CheckSubject = SUBJECT, checks = Checks.recommended()): ReadonlyMap<string, CheckJob> {
  return new Map(checkJobs(subject, checks).map((job) => [job.name, job]));
}
