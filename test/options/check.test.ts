import { Duration } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { Check } from '../../src/options/check';
import { Checks } from '../../src/options/checks';

function mistakeOf(action: () => unknown): { code?: string; message: string } {
  try {
    action();
  } catch (error) {
    return { code: PositConnectErrors.codeOf(error), message: (error as Error).message };
  }
  throw new Error('nothing was refused');
}

describe('a check that cannot work is refused where it is written', () => {
  const table: [value: string, make: () => unknown, code: string, words: string[]][] = [
    ['a timeout of nothing', () => Check.databaseLogin({ timeout: Duration.seconds(0) }), 'CHECK_TIMEOUT_RANGE', ['Check.databaseLogin', '0 seconds', '1 to 3600']],
    ['a timeout above an hour', () => Check.storageMount({ timeout: Duration.minutes(61) }), 'CHECK_TIMEOUT_RANGE', ['Check.storageMount', '3660', '1 to 3600']],
    ['half a second', () => Check.kubernetesApi({ timeout: Duration.millis(1500) }), 'CHECK_TIMEOUT_RANGE', ['1.5', 'whole number', 'timeout']],
    ['a timeout of all checks above an hour', () => Checks.recommended({ timeout: Duration.hours(2) }), 'CHECK_TIMEOUT_RANGE', ['Checks.recommended', '7200', '3600']],
    ['negative retries', () => Check.kubernetesRbac({ retries: -1 }), 'CHECK_RETRIES_RANGE', ['retries is -1', '0 to 10', 'Check.kubernetesRbac']],
    ['too many retries', () => Checks.recommended({ retries: 11 }), 'CHECK_RETRIES_RANGE', ['retries is 11', '0 to 10', 'whole']],
    ['no host', () => Check.storageEndpoint({ hosts: [] }), 'CHECK_HOSTS', ['hosts is empty', 'Check.storageEndpoint', 'nfs.example.com']],
    ['a host that is a URL', () => Check.storageEndpoint({ hosts: ['nfs://server'] }), 'HOST', ['hosts', 'nfs://server', 'no scheme']],
    ['port zero', () => Check.databaseEndpoint({ port: 0 }), 'PORT', ['port is 0', '1 to 65535', 'Check.databaseEndpoint']],
    ['an image with a scheme', () => Check.databaseLogin({ image: 'https://registry/postgres' }), 'IMAGE', ['image', 'https://registry/postgres', 'no scheme']],
    ['a mirror with a blank', () => Checks.recommended({ busyboxImage: 'my mirror/busybox' }), 'IMAGE', ['busyboxImage', 'my mirror', 'lower case']],
    ['memory that does not parse', () => Check.storageMount({ resources: { memoryLimit: '1 GB' } }), 'QUANTITY', ['resources.memoryLimit', '1 GB', 'quantity']],
    ['no connections', () => Check.databaseLogin({ minimumConnections: 0 }), 'CHECK_CONNECTIONS_RANGE', ['minimumConnections is 0', '1 to', 'whole']],
    ['a PostgreSQL that nobody supports', () => Check.databaseLogin({ newestVersion: 9.6 }), 'CHECK_VERSION', ['newestVersion is 9.6', '13', 'whole']],
    ['a Kubernetes version with a v', () => Check.kubernetesApi({ minimumVersion: 'v1.30' }), 'CHECK_VERSION', ['v1.30', 'minimumVersion', 'major and minor']],
    ['a user that is no name', () => Check.storageMount({ user: 'root; id' }), 'CHECK_USER', ['root; id', 'rstudio-connect', 'number']],
    ['the same check twice', () => Checks.of(Check.databaseLogin(), Check.databaseLogin()), 'CHECK_DUPLICATE', ['database-login', 'twice', 'Checks.of']],
    ['a check replaced and left out', () => Checks.recommended({ replace: [Check.storageMount()], leaveOut: [Check.storageMount()] }), 'CHECK_DUPLICATE', ['storage-mount', 'twice', 'once']],
  ];
  it.each(table)('%s', (_value, make, code, words) => {
    const found = mistakeOf(make);
    expect(found.code).toBe(code);
    for (const word of words) expect(found.message).toContain(word);
  });
});

describe('the settings of a check', () => {
  it('take the limits of their ranges', () => {
    expect(Check.databaseLogin({ timeout: Duration.seconds(1), retries: 0 })._settings).toMatchObject({ timeoutSeconds: 1, retries: 0 });
    expect(Check.databaseLogin({ timeout: Duration.hours(1), retries: 10 })._settings).toMatchObject({ timeoutSeconds: 3600, retries: 10 });
  });

  it('of its own win over those of all checks, and what it leaves out is theirs', () => {
    const checks = Checks.recommended({ timeout: Duration.minutes(5), retries: 1, replace: [Check.databaseLogin({ retries: 4 })] });
    expect(checks._settingsOf('database-login')).toMatchObject({ timeoutSeconds: 300, retries: 4 });
    expect(checks._settingsOf('storage-mount')).toMatchObject({ timeoutSeconds: 300, retries: 1 });
  });
});
