import { Size, Testing } from 'cdk8s';
import { PersistentVolumeAccessMode } from 'cdk8s-plus-28';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import {
  ChartSource, Checks, ContentNamespace, Database, Execution, ExecutionEnvironment, Ingress, License, PositConnect, PositConnectErrors,
  PositConnectProps, SecretSource, SharedStorage,
} from '../src';
import { FakeHelms } from './support/fake-helm';
import { minimalProps } from './support/minimal-props';
import { caught } from './support/caught';

const fakeHelms = new FakeHelms();
const { HELM } = process.env;

afterAll(() => fakeHelms.remove());
afterEach(() => {
  if (HELM === undefined) delete process.env.HELM;
  else process.env.HELM = HELM;
});

/** What a user reads: thrown where the option is made, or by `app.synth()`. */
function told(props: () => PositConnectProps): string {
  const app = Testing.app();
  try {
    new PositConnect(app, 'connect', props());
    app.synth();
  } catch (error) {
    return String(error);
  }
  return 'nothing';
}

const environment = (props: object) => ({ executionEnvironments: [ExecutionEnvironment.of('posit/connect-content:1', props)] });

const CASES: readonly [string, () => PositConnectProps, string, readonly string[]][] = [
  ['an empty database host', () => minimalProps({ database: Database.postgres({ host: '', database: 'c', user: 'c' }) }), 'HOST', ['host', '""', 'server.example.com']],
  ['a storage host with a scheme', () => minimalProps({ storage: SharedStorage.nfs({ server: 'nfs://x', path: '/x', capacity: Size.gibibytes(1) }) }), 'HOST', ['server', 'nfs://x', 'scheme']],
  ['a license server without a host', () => minimalProps({ license: License.server('', 8999) }), 'HOST', ['License.server', '""', 'host']],
  ['a port out of range', () => minimalProps({ license: License.server('license.example.com', 70000) }), 'PORT', ['port', '70000', '65535']],
  ['a metrics port out of range', () => minimalProps({ observability: { metricsPort: 70000 } }), 'PORT', ['metricsPort', '70000', '65535']],
  ['an address without a scheme', () => minimalProps({ address: 'connect.example.com' }), 'ADDRESS', ['address', 'connect.example.com', 'https://']],
  ['an address with a bad host', () => minimalProps({ address: 'https://connect_example' }), 'HOST', ['address', 'connect_example', 'host']],
  ['a namespace with capitals', () => minimalProps({ namespace: 'Posit' }), 'KUBERNETES_NAME', ['namespace', 'Posit', 'lower-case']],
  ['a namespace that is too long', () => minimalProps({ namespace: 'n'.repeat(64) }), 'KUBERNETES_NAME', ['namespace', 'nnn', '63']],
  ['a release name with an underscore', () => minimalProps({ releaseName: 'my_connect' }), 'KUBERNETES_NAME', ['releaseName', 'my_connect', 'lower-case']],
  ['a release name that is too long', () => minimalProps({ releaseName: 'r'.repeat(54) }), 'KUBERNETES_NAME', ['releaseName', 'rrr', '53']],
  ['a release name that begins with a digit', () => minimalProps({ releaseName: '1connect' }), 'KUBERNETES_NAME', ['releaseName', '1connect', 'letter']],
  ['a quantity that does not parse', () => minimalProps({ resources: { requests: { memory: '4 GB' } } }), 'QUANTITY', ['resources.requests.memory', '4 GB', '4Gi']],
  ['half a server', () => minimalProps({ replicas: 1.5 }), 'POD_COUNT', ['replicas', '1.5', 'whole']],
  ['storage that one node may write', () => minimalProps({ storage: SharedStorage.existingClaim({ claimName: 'd', accessModes: [PersistentVolumeAccessMode.READ_WRITE_ONCE] }) }), 'STORAGE_ACCESS_MODE', ['accessModes', 'ReadWriteOnce', 'READ_WRITE_MANY']],
  ['an absolute sub-path', () => minimalProps({ storage: SharedStorage.existingClaim({ claimName: 'd', subPath: '/connect' }) }), 'RELATIVE_PATH', ['subPath', '/connect', 'folders below']],
  ['a sub-path that escapes', () => minimalProps({ storage: SharedStorage.existingClaim({ claimName: 'd', subPath: 'a/../../b' }) }), 'RELATIVE_PATH', ['subPath', '..', 'folders below']],
  ['SQLite off-host', () => minimalProps({ database: undefined }), 'CONNECT031', ['Database.Provider', 'Postgres', 'off-host']],
  ['no storage off-host', () => minimalProps({ storage: undefined }), 'CONNECT009', ['sharedStorage', 'storage', 'fix']],
  ['a literal secret without consent', () => minimalProps({ license: License.fromFile('secret') }), 'SECRET_PLAINTEXT', ['License.fromFile', 'consent', 'allowPlaintext']],
  ['a literal password without consent', () => minimalProps({ database: Database.postgres({ host: 'h', database: 'c', user: 'c', password: SecretSource.literal('secret') }) }), 'SECRET_PLAINTEXT', ['SecretSource.literal', 'consent', 'allowPlaintext']],
  ['two storages', () => minimalProps({ values: { sharedStorage: { create: true } } }), 'STORAGE_TWICE', ['storage', 'sharedStorage.create', 'one of both']],
  ['an empty ingress class', () => minimalProps({ ingress: Ingress.nginx({ host: 'c.example.com', className: '' }) }), 'INGRESS_CLASS', ['className', 'Ingress.nginx', 'fix']],
  ['an ingress without a host', () => minimalProps({ ingress: Ingress.nginx({ host: '' }) }), 'INGRESS_HOST', ['Ingress.nginx', 'host', '""']],
  ['an execution environment without an interpreter', () => minimalProps(environment({ title: 'Nothing' })), 'EXECUTION_ENVIRONMENT', ['r', 'python', 'quarto']],
  ['a folder without a chart', () => minimalProps({ chart: ChartSource.directory('/nowhere') }), 'CHART_NOT_FOUND', ['/nowhere', 'Chart.yaml', 'ChartSource.archive']],
  ['an archive that does not exist', () => minimalProps({ chart: ChartSource.archive('/nowhere.tgz') }), 'CHART_NOT_FOUND', ['/nowhere.tgz', 'exist', 'helm pull']],
  ['a password in the address of a chart repository', () => minimalProps({ chart: ChartSource.repository({ url: 'https://user:hunter2@charts.example.com' }) }), 'CHART_REFERENCE', ['url', 'password', 'helm']],
  ['a password in the reference of a chart', () => minimalProps({ chart: ChartSource.oci({ reference: 'oci://user:hunter2@registry.example.com/connect' }) }), 'CHART_REFERENCE', ['reference', 'password', 'helm registry login']],
  ['a user in the address', () => minimalProps({ address: 'https://hunter2@connect.example.com' }), 'ADDRESS', ['user', 'password', 'https://']],
  ['a monitor without metrics', () => minimalProps({ observability: { metrics: false, serviceMonitor: {} } }), 'OBSERVABILITY', ['metrics', 'serviceMonitor', 'nothing to read']],
  ['a content namespace for local execution', () => minimalProps({ execution: Execution.local(), contentNamespace: ContentNamespace.named('content') }), 'CONTENT_NAMESPACE', ['content', 'local', 'Execution.kubernetes']],
  ['a storage class for two namespaces', () => minimalProps({ storage: SharedStorage.storageClass({ name: 'rwx', size: Size.gibibytes(1) }), contentNamespace: ContentNamespace.named('content') }), 'STORAGE_NAMESPACE', ['rwx', 'content', 'nfs']],
  ['a text where a number of servers is due', () => minimalProps({ rawValues: { replicas: '3' } }), 'POD_COUNT', ['replicas', '"3"', 'whole']],
  ['a section that is no map', () => minimalProps({ rawValues: { config: { Server: 'x' } } }), 'CONFIG_VALUE', ['config.Server', 'map', 'null']],
  ['a range of chart versions', () => minimalProps({ chart: ChartSource.official({ version: '^0.21.0' }) }), 'CHART_VERSION', ['^0.21.0', '0.21.0', 'range']],
  ['a line break in a setting', () => minimalProps({ rawValues: { config: { Server: { ServerName: 'a\n[HTTP]' } } } }), 'CONFIG_VALUE', ['config.Server.ServerName', 'line break', 'one line']],
  ['an unknown rule that is silenced', () => minimalProps({ suppressRules: [{ rule: 'CONNECT999', reason: 'no' }] }), 'RULE_UNKNOWN', ['CONNECT999', 'suppressRules', 'docs/rules.md']],
];

describe('bad input', () => {
  it.each(CASES)('%s is refused before helm is run', (_title, props, code, words) => {
    const helm = fakeHelms.of('v3.22.0');
    process.env.HELM = helm.path;
    const message = told(props);
    expect(message).toMatch(new RegExp(`\\b${code} at `));
    for (const word of words) expect(message).toContain(word);
    for (const part of ['why: ', 'fix: ', 'see: docs/']) expect(message).toContain(part);
    expect(helm.rendered()).toBe(false);
  });

  const helms: readonly [string, () => string, string, readonly string[]][] = [
    ['is not where HELM says', () => '/nowhere/helm', 'HELM_NOT_FOUND', ['/nowhere/helm', 'install', 'ensure-helm']],
    ['is too old', () => fakeHelms.of('v2.17.0').path, 'HELM_TOO_OLD', ['v2.17.0', '3.8', 'newer']],
    ['fails', () => fakeHelms.of('v3.22.0', 'Error: something new').path, 'HELM_FAILED', ['something new', 'release connect', 'at connect']],
  ];
  it.each(helms)('a helm that %s is told with the way out, not with a stack of calls', (_title, helm, code, words) => {
    process.env.HELM = helm();
    // A namespace of its own: what another test has rendered would come out of the cache.
    const message = told(() => minimalProps({ namespace: 'refused-by-helm' }));
    expect(message).toContain(code);
    for (const word of words) expect(message).toContain(word);
    expect(message).not.toContain('.ts:');
  });

  it('of several installations is told at once', () => {
    const app = Testing.app();
    new PositConnect(app, 'marketing', minimalProps({ namespace: 'Marketing' }));
    new PositConnect(app, 'sales', minimalProps({ storage: undefined, database: undefined }));
    new PositConnect(app, 'research', minimalProps());
    const message = messageOf(() => app.synth());
    expect(message).toMatch(/\[marketing\] KUBERNETES_NAME/);
    expect(message.match(/\[sales\] CONNECT/g)).toHaveLength(2);
    expect(message).not.toContain('[research]');
  });

  it('does not escape from the constructor, so that the program goes on to the next installation', () => {
    expect(() => new PositConnect(Testing.app(), 'connect', minimalProps({ namespace: '' }))).not.toThrow();
  });

  it('is told apart from faults of the library', () => {
    expect(PositConnectErrors.is(new Error('other'))).toBe(false);
    expect(PositConnectErrors.codeOf(caught(() => License.server('', 1)))).toBe('HOST');
  });

  it('never shows a license that helm repeats', () => {
    const helm = fakeHelms.of('v3.22.0', 'Error: cannot use the-license-itself');
    process.env.HELM = helm.path;
    const message = told(() => minimalProps({ license: License.fromFile('the-license-itself', { allowPlaintext: true }) }));
    expect(message).toContain('cannot use (not shown)');
    expect(message).not.toContain('the-license-itself');
  });

  it('never shows a secret', () => {
    const message = told(() => minimalProps({ checks: Checks.none(), rawValues: { config: { Postgres: { Password: 'hunter2' } } } }));
    expect(message).toContain('Password');
    expect(message).not.toContain('hunter2');
  });
});

function messageOf(work: () => unknown): string {
  return String(caught(work));
}
