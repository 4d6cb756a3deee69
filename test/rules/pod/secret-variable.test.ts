import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { PositConnect } from '../../../src';
import { secretVariable } from '../../../src/rules/pod/secret-variable';
import { Json, JsonObject } from '../../../src/values/json';
import { minimalProps } from '../../support/minimal-props';
import { findingsFor, itHolds, launcher, STORED } from '../rule-examples';

const JOB_POD = 'backends.kubernetes.defaultResourceJobBase.spec.template.spec';
const SECRET: Json = [{ name: 'DB_PASSWORD', value: 'not-a-secret' }];

function server(name: string, value: Json): JsonObject {
  return { ...STORED, pod: { env: [{ name, value }] } };
}

function content(pod: JsonObject): JsonObject {
  return { ...STORED, backends: { kubernetes: { defaultResourceJobBase: { spec: { template: { spec: pod } } } } } };
}

itHolds(secretVariable, {
  violated: [
    ['a password', server('CONNECT_POSTGRES_PASSWORD', 'not-a-secret'), 'pod.env[0].value'],
    ['a secret in one word', server('CONNECT_OAUTH2_CLIENTSECRET', 'not-a-secret'), 'pod.env[0].value'],
    ['a secret that looks like a name', server('CLIENT_SECRET', '2ab7be07-84fe-4569-b04a-ce8f1ebfc077'), 'pod.env[0].value'],
    ['a number', server('API_TOKEN', 12345678), 'pod.env[0].value'],
    ['a placeholder that is replaced before Kubernetes sees it', server('DB_PASSWORD', '${DB_PASSWORD}'), 'pod.env[0].value'],
    ['a URL with a password', server('DATABASE_URL', 'postgres://connect:not-a-secret@pg.example.com/connect'), 'pod.env[0].value'],
    ['a proxy with a password', server('https_proxy', 'http://user:not-a-secret@proxy.example.com:8080'), 'pod.env[0].value'],
    ['a connection string with a password', server('DSN', 'Server=db;User Id=connect;Password=not-a-secret'), 'pod.env[0].value'],
    ['a sidecar', { ...STORED, pod: { sidecar: [{ name: 'a', image: 'a:1' }, { name: 'b', image: 'b:1', env: SECRET }] } }, 'pod.sidecar[1].env[0].value'],
    ['an init container', { ...STORED, initContainers: [{ name: 'a', image: 'a:1', env: SECRET }] }, 'initContainers[0].env[0].value'],
    ['content', content({ containers: [{ name: 'connect-content', env: SECRET }], initContainers: [{ name: 'a', image: 'a:1', env: SECRET }] }),
      `${JOB_POD}.containers[0].env[0].value`, `${JOB_POD}.initContainers[0].env[0].value`],
    ['content of the Launcher', launcher({ templateValues: { pod: { env: SECRET, extraContainers: [{ name: 'a', image: 'a:1', env: SECRET }] } } }),
      'launcher.templateValues.pod.env[0].value', 'launcher.templateValues.pod.extraContainers[0].env[0].value'],
    ['the Chronicle agent', { ...STORED, chronicleAgent: { enabled: true, serverAddress: 'http://chronicle', env: SECRET } }, 'chronicleAgent.env[0].value'],
  ],
  respected: [
    ['a key of a Secret', { ...STORED, pod: { env: [{ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } }] } }],
    ['another variable', server('DB_PASSWORD', '$(CONNECT_POSTGRES_PASSWORD)')],
    ['a URL with the password of another variable', server('DATABASE_URL', 'postgres://connect:$(DB_PASSWORD)@pg.example.com/connect')],
    ['a header with the token of another variable', server('AUTHORIZATION_TOKEN', 'Bearer $(TOKEN)')],
    ['nothing', server('DB_PASSWORD', '')],
    ['a file with the secret', server('DB_PASSWORD_FILE', '/run/secrets/db/password')],
    ['a path under the name of a secret', server('GOOGLE_APPLICATION_CREDENTIALS', '/var/secrets/google/key.json')],
    ['rules for passwords', server('CONNECT_PASSWORD_POLICY', 'strict')],
    ['a switch', server('REQUIRE_PASSWORD', 'true')],
    ['an address of tokens', server('OAUTH_TOKEN', 'https://idp.example.com/token')],
    ['the place of a secret in a vault', server('DB_PASSWORD', 'vault:secret/data/connect#password')],
    ['the place of a secret in another vault', server('DB_PASSWORD', 'op://connect/database/password')],
    ['the number of a secret in a store', server('DB_SECRET', 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:connect')],
    ['the name of a pull secret', server('IMAGE_PULL_SECRET', 'registry')],
    ['an address with a port and an @', server('CONNECT_SERVER', 'https://connect.example.com:8443/path@2')],
    ['a bypass and a working folder', { ...STORED, pod: { env: [{ name: 'PROXY_BYPASS', value: 'x' }, { name: 'PWD', value: '/srv/connect' }, { name: 'KEY_ID', value: 'x' }] } }],
    ['the Chronicle agent switched off', { ...STORED, chronicleAgent: { enabled: false, env: SECRET } }],
  ],
});

describe('a variable with a secret', () => {
  it('is named, and its value is not', () => {
    const [finding] = findingsFor(server('CONNECT_POSTGRES_PASSWORD', 'not-a-secret')).filter(({ rule }) => rule === secretVariable.id);
    expect(finding.message).toContain('CONNECT_POSTGRES_PASSWORD');
    expect(finding.fix).toContain('secretKeyRef');
    expect(JSON.stringify(finding)).not.toContain('not-a-secret');
  });

  it('is found where it takes the place of what an option reads from a Secret', () => {
    const app = Testing.app();
    const env = [{ name: 'CONNECT_POSTGRES_PASSWORD', value: 'not-a-secret' }];
    new PositConnect(app, 'connect', minimalProps({ values: { pod: { env } } }));
    expect(() => app.synth()).toThrow(/CONNECT065[^]*pod\.env\[0\]\.value/);
  });

  it('does not come from an option', () => {
    const app = Testing.app();
    new PositConnect(app, 'connect', minimalProps());
    expect(() => app.synth()).not.toThrow();
  });
});
