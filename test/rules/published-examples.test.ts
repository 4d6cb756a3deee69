import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { JsonObject } from '../../src/values/json';
import { PROJECT_ROOT } from '../support/chart-under-test';
import { findingsFor } from './rule-examples';

const EXAMPLES = join(PROJECT_ROOT, '../shared/data/examples');
const PRESENT = existsSync(EXAMPLES);

const NO_ENVIRONMENT = 'warning CONNECT017 executionEnvironments';
const NO_ADDRESS = 'warning CONNECT030 config.Server.Address';
const NO_DATABASE = 'error CONNECT031 config.Database.Provider';
const PASSWORD = 'error CONNECT029 config.Postgres.Password';
const OLD_REPOSITORY = 'warning CONNECT054 image.repository';
const UNENCRYPTED = 'warning CONNECT055 config.Postgres.URL';
const UNPINNED = 'warning CONNECT032 replicas';
/** Several servers, and nothing that keeps them apart or up. */
const CAREFREE = ['info CONNECT039 podDisruptionBudget', 'info CONNECT040 topologySpreadConstraints', 'info CONNECT056 resources.requests'];
const BOTH_RUNNERS = 'refused CONNECT001 launcher.enabled';
const OLD_KEYS = ['image.tagPrefix', 'launcher.customRuntimeYaml', 'launcher.defaultInitContainer.tagPrefix'].map((path) => `refused CONNECT014 ${path}`);

/** What almost every published file leaves to the reader. */
const USUAL = [PASSWORD, NO_ENVIRONMENT, NO_ADDRESS, UNENCRYPTED];

const DESERVED: Readonly<Record<string, readonly string[]>> = {
  'alb-ingress': [PASSWORD, 'error CONNECT089 ingress.annotations["alb.ingress.kubernetes.io/certificate-arn"]', NO_ENVIRONMENT, NO_ADDRESS, UNENCRYPTED],
  'azure-application-gateway-ingress': USUAL,
  'content-namespace': ['warning CONNECT074 backends.kubernetes.namespace', 'warning CONNECT075 backends.kubernetes.namespace'],
  'custom-image': [BOTH_RUNNERS, ...OLD_KEYS, PASSWORD, NO_ENVIRONMENT, NO_ADDRESS, OLD_REPOSITORY, UNENCRYPTED],
  'custom-image-kubernetes': [PASSWORD, NO_ADDRESS, UNENCRYPTED],
  'custom-image-private': [BOTH_RUNNERS, ...OLD_KEYS, PASSWORD, NO_ENVIRONMENT, NO_ADDRESS, OLD_REPOSITORY, UNENCRYPTED],
  'custom-image-private-kubernetes': [PASSWORD, NO_ADDRESS, UNENCRYPTED],
  'customized-launcher': [BOTH_RUNNERS, NO_DATABASE, NO_ENVIRONMENT, NO_ADDRESS],
  'customized-upgrade': [NO_DATABASE, NO_ENVIRONMENT, NO_ADDRESS],
  'full': [
    'error CONNECT066 license.file.contents',
    'error CONNECT066 nameservice.apiKey',
    'error CONNECT084 config.Scheduler.MaxMemoryRequest',
    NO_ENVIRONMENT,
    'warning CONNECT063 args',
    'warning CONNECT119 strategy.type',
  ],
  'gce-ingress': USUAL,
  'local': [],
  'minimal': [NO_ENVIRONMENT],
  'minimal-upgrade': ['refused CONNECT009 sharedStorage', NO_DATABASE, NO_ENVIRONMENT, NO_ADDRESS],
  'nginx-ingress': USUAL,
  'oidc': ['error CONNECT029 config.OAuth2.ClientSecret', ...USUAL],
  'recommended-app-config': [BOTH_RUNNERS, PASSWORD, NO_ADDRESS, UNPINNED, UNENCRYPTED, ...CAREFREE],
  'recommended-app-config-kubernetes': [PASSWORD, NO_ADDRESS, UNPINNED, UNENCRYPTED, ...CAREFREE],
  'saml': USUAL,
  'traefik-ingress': USUAL,
  'with-additional-mounts': [
    PASSWORD,
    'warning CONNECT007 launcher.templateValues.pod.volumeMounts',
    'warning CONNECT007 launcher.templateValues.pod.volumes',
    NO_ENVIRONMENT,
    NO_ADDRESS,
    UNENCRYPTED,
  ],
  'with-additional-mounts-kubernetes': USUAL,
  'with-pv': USUAL,
};

describe.skipIf(!PRESENT)('published values files', () => {
  it('are all judged here', () => {
    expect(readdirSync(EXAMPLES).sort()).toEqual(Object.keys(DESERVED).map((name) => `${name}.yaml`).sort());
  });

  it.each(Object.entries(DESERVED).map(([name, findings]) => ({ name, findings })))('$name gets the findings that it deserves, all at once', ({ name, findings }) => {
    expect(judge(name)).toEqual(findings);
  });
});

// The preview chart is no judge: the golden files show what the official one renders.
describe.skipIf(!PRESENT)('a refusal of ours', () => {
  it('meets exactly the files that the official chart does not render', () => {
    const rendered = new Set(readdirSync(join(EXAMPLES, '../golden')).map((file) => file.replace('.yaml', '')));
    const refused = Object.keys(DESERVED).filter((name) => judge(name).some((finding) => finding.startsWith('refused')));
    expect(refused).toEqual(Object.keys(DESERVED).filter((name) => !rendered.has(name)));
  });
});

function judge(name: string): readonly string[] {
  const values = parse(readFileSync(join(EXAMPLES, `${name}.yaml`), 'utf8'), { version: '1.1' }) as JsonObject;
  return findingsFor(values).map(({ severity, refusedByChart, rule, path }) => `${refusedByChart ? 'refused' : severity} ${rule} ${path}`);
}
