import { describe, expect, it } from 'vitest';
import { placeholder } from '../../../src/rules/keys/placeholder';
import { JsonObject } from '../../../src/values/json';
import { findingsFor, itHolds, STORED } from '../rule-examples';

itHolds(placeholder, {
  violated: [
    ['in angle brackets', { ...STORED, sharedStorage: { create: true, storageClassName: '<your storage class>' } }, 'sharedStorage.storageClassName'],
    ['a variable', { ...STORED, versionOverride: '', image: { repository: '${REGISTRY}', tag: '${TAG:-2026.08.0}' } }, 'image.repository', 'image.tag'],
    ['a part of an identifier', ingress({ 'alb.ingress.kubernetes.io/certificate-arn': 'arn:aws:acm:<REGION>:<AWS_ACCOUNT_ID>:certificate/<CERT_ID>' }), 'ingress.annotations["alb.ingress.kubernetes.io/certificate-arn"]'],
    ['a host of a URL', { ...STORED, config: { Server: { Address: 'https://<your host>/connect' }, Postgres: { URL: 'postgres://connect@${DB_HOST}:5432/connect' } } }, 'config.Postgres.URL', 'config.Server.Address'],
    ['a part of a host', { ...STORED, ingress: { enabled: true, hosts: [{ host: 'connect.${DOMAIN}', paths: ['/'] }, { host: 'CHANGEME.example.com', paths: ['/'] }] } }, 'ingress.hosts[0].host', 'ingress.hosts[1].host'],
    ['words', { ...STORED, license: { file: { secret: 'CHANGE_ME', secretKey: 'REPLACE-ME' } }, backends: { kubernetes: { namespace: 'your-namespace-here' } } },
      'backends.kubernetes.namespace', 'license.file.secret', 'license.file.secretKey'],
    ['a note', { ...STORED, executionEnvironments: [{ name: 'posit/connect-content:1', title: 'TODO: a title' }] }, 'executionEnvironments[0].title'],
    ['in quotes of the configuration', { ...STORED, config: { Server: { SenderEmail: '"<SENDER>"' } } }, 'config.Server.SenderEmail'],
    ['in the environment', { ...STORED, pod: { env: [{ name: 'HTTPS_PROXY', value: 'http://${PROXY}:3128' }] } }, 'pod.env[0].value'],
    ['in an object of the user', { ...STORED, extraObjects: [{ kind: 'PersistentVolume', spec: { nfs: { server: '<NFS_SERVER>' } } }] }, 'extraObjects[0].spec.nfs.server'],
  ],
  respected: [
    ['references of Kubernetes', { ...STORED, pod: { env: [{ name: 'CONNECT_POSTGRES_URL', value: 'postgres://$(USER)@pg.example.com/$(NAME)' }] } }],
    ['notices in HTML', { ...STORED, config: { Server: { PublicWarning: '<b>Test</b>', LoggedInWarning: '<hr>' }, Authentication: { Notice: 'Hello.<br>Use <b>your</b> account.' } } }],
    ['filters and templates of LDAP and others', { ...STORED, config: { 'LDAP "corp"': { UserFilter: '(&(objectClass=person)(uid={}))', Filter: '<GUID=5c4d>' }, Example: { Format: '{{ .name }} %{host} #{id}' } } }],
    ['variables of NGINX', ingress({
      'nginx.ingress.kubernetes.io/upstream-hash-by': '${remote_addr}',
      'nginx.ingress.kubernetes.io/permanent-redirect': 'https://${host}/connect',
      'nginx.ingress.kubernetes.io/rewrite-target': '/$1/(?<rest>.*)',
      'nginx.ingress.kubernetes.io/configuration-snippet': 'proxy_set_header X-Host ${host};\nset $a "<HOST>";\n',
    })],
    ['shell scripts', { ...STORED, initContainers: [{ name: 'wait', image: 'busybox:1', command: ['sh', '-c', '${COMMAND}'], args: ['${HOST}'] }] }],
    ['a file of another program', { ...STORED, extraObjects: [{ kind: 'ConfigMap', metadata: { name: 'x' }, data: { host: '${HOST}', 'a.sh': '<<EOF\n<X>\nEOF' } }] }],
    ['a search path', { ...STORED, pod: { env: [{ name: 'PATH', value: '${PATH}:/opt/bin' }] } }],
    ['words that only begin alike', { ...STORED, config: { Server: { ServerName: 'Exchange-me' } }, executionEnvironments: [{ name: 'posit/connect-content:1', title: 'TODO list', description: 'R < 4 and > 3, see <https://example.com/a?b>' }] }],
    ['an address for mail', { ...STORED, config: { Server: { SenderEmail: 'Connect <connect@example.com>' } } }],
    ['a password that is a placeholder, which the rule on secrets finds', { ...STORED, config: { Postgres: { Password: '<PASSWORD>', URL: 'postgres://connect:<PASSWORD>@pg.example.com/connect' } } }],
  ],
});

describe('a placeholder for a secret', () => {
  it.each<readonly [name: string, values: JsonObject, path: string]>([
    ['a license', { license: { key: '<ABCD-1234>' } }, 'license.key'],
    ['a key of the name service', { nameservice: { enabled: true, apiKey: '<s3cr3t>' } }, 'nameservice.apiKey'],
  ])('is not shown: %s', (_, values, path) => {
    const found = findingsFor({ ...STORED, ...values }).find(({ rule }) => rule === placeholder.id);
    expect(found?.message).toBe(`${placeholder.title}: ${path} is a placeholder (not shown)`);
  });

  it('in a variable with the name of a secret is left to the rule on secrets', () => {
    const rules = findingsFor({ ...STORED, pod: { env: [{ name: 'CONNECT_POSTGRES_PASSWORD', value: '<PASSWORD>' }] } }).filter(({ path }) => path === 'pod.env[0].value').map(({ rule }) => rule);
    expect(rules).not.toContain(placeholder.id);
    expect(rules).toHaveLength(1);
  });
});

function ingress(annotations: JsonObject): JsonObject {
  return { ...STORED, ingress: { enabled: true, hosts: [{ host: 'connect.example.com', paths: ['/'] }], annotations } };
}
