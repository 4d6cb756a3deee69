import { describe, expect, it } from 'vitest';
import { pullSecretsForContent } from '../../../src/rules/accounts/pull-secrets-for-content';
import { credentialHome } from '../../../src/rules/model/image-home';
import { JsonObject } from '../../../src/values/json';
import { itHolds, LAUNCHER, STORED } from '../rule-examples';

const PATH = 'image.imagePullSecrets';
const SECRETS = { imagePullSecrets: [{ name: 'registry' }] };
const CONTENT = 'registry.example.com/content:2026-08';

function pulled(server: string, content: string, values: JsonObject = {}): JsonObject {
  return { ...STORED, image: { repository: server, ...SECRETS }, executionEnvironments: [{ name: content }], ...values };
}

const jobBase = (spec: JsonObject): JsonObject => ({ backends: { kubernetes: { defaultResourceJobBase: { spec: { template: { spec } } } } } });
const ofCompany = (values: JsonObject = {}): JsonObject => pulled('registry.example.com/connect', CONTENT, values);
const account = (metadata: JsonObject, fields: JsonObject): JsonObject => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata, ...fields });

itHolds(pullSecretsForContent, {
  violated: [
    ['one registry for server and content', ofCompany(), PATH],
    ['one owner on a registry of many', pulled('ghcr.io/acme/connect', 'ghcr.io/acme/content:1'), PATH],
    ['one owner on Docker Hub', pulled('acme/connect', 'docker.io/acme/content:1'), PATH],
    ['the image that brings the runtime', {
      ...STORED, image: { repository: 'registry.example.com/connect', ...SECRETS }, backends: { kubernetes: { defaultInitContainer: { repository: 'registry.example.com/connect-content-init' } } },
    }, PATH],
    ['the Launcher', ofCompany(LAUNCHER), PATH],
    ['an account without secrets', ofCompany({ ...jobBase({ serviceAccountName: 'reports' }), extraObjects: [account({ name: 'reports' }, {})] }), PATH],
    ['an empty list for content', ofCompany(jobBase({ imagePullSecrets: [] })), PATH],
  ],
  respected: [
    ['no pull secrets', { ...STORED, image: { repository: 'registry.example.com/connect' }, executionEnvironments: [{ name: CONTENT }] }],
    ['pull secrets of the Job base', ofCompany(jobBase(SECRETS))],
    ['pull secrets of the account of content', ofCompany({ ...jobBase({ serviceAccountName: 'reports' }), extraObjects: [account({ name: 'reports' }, SECRETS)] })],
    ["pull secrets of the namespace's own account", ofCompany({ extraObjects: [account({ name: 'default' }, SECRETS)] })],
    ['pull secrets of an account as a text', ofCompany({ extraObjects: ['apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: default }\nimagePullSecrets: [{ name: registry }]\n'] })],
    ['pull secrets of the templates of the Launcher', ofCompany({ ...LAUNCHER, launcher: { enabled: true, templateValues: { pod: SECRETS } } })],
    ['pull secrets by an override of the Launcher', ofCompany({
      ...LAUNCHER,
      launcher: {
        enabled: true,
        useTemplates: false,
        launcherKubernetesProfilesConf: { '*': { 'job-json-overrides': [{ name: 'pull', target: '/spec/template/spec/imagePullSecrets', json: [{ name: 'registry' }] }] } },
      },
    })],
    ['content of another registry', pulled('registry.example.com/connect', 'registry.example.org/content:1')],
    ['content of another owner', pulled('ghcr.io/acme/connect', 'ghcr.io/other/content:1')],
    ['images of Posit, which everyone may pull', pulled('posit/connect', 'posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro')],
    ['local execution', ofCompany({ backends: { kubernetes: { enabled: false } } })],
  ],
});

describe('what one credential opens', () => {
  it.each([
    ['registry.example.com:5000/a/b:1', 'registry.example.com:5000'],
    ['localhost/a', 'localhost'],
    ['acme/connect:1', 'docker.io/acme'],
    ['index.docker.io/acme/connect@sha256:0', 'docker.io/acme'],
    ['ghcr.io/acme/connect', 'ghcr.io/acme'],
    ['posit/connect', undefined],
    ['ghcr.io/rstudio/rstudio-connect', undefined],
  ])('for %s is %s', (image, home) => expect(credentialHome(image)).toBe(home));
});
