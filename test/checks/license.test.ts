import { createServer } from 'node:net';
import { Duration } from 'cdk8s';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkJobs } from '../../src/checks/catalogue';
import { Check } from '../../src/options/check';
import { Checks } from '../../src/options/checks';
import { SHELLS, busyboxTools } from './busybox';
import { freePort } from './free-port';
import { runPod } from './kubelet';
import { mountSecrets } from './secret-mounts';
import { SUBJECT, onlyJob } from './subject';
import { removeFolder, temporaryFolder } from './tools';

const FILE = '-----BEGIN RSTUDIO LICENSE-----\naHVudGVyMg==\n-----END RSTUDIO LICENSE-----\n';

describe.each(SHELLS)('the check of the license in %s', (_name, shell, available) => {
  let root = '';
  let programs = '';
  beforeEach(() => {
    root = temporaryFolder();
    programs = busyboxTools('ls', 'grep', 'tr', 'sed', 'head', 'nc', 'timeout', 'date');
  });
  afterEach(() => {
    removeFolder(root);
    removeFolder(programs);
  });
  const run = (secrets: Record<string, Record<string, string>>) => {
    const job = onlyJob(Check.license());
    return runPod(job, { shell, programs, folders: mountSecrets(job, root, secrets) });
  };

  it.skipIf(!available).each([
    ['as Posit sends it', FILE],
    ['in one line', FILE.replace(/\n/g, '')],
    ['with the line ends of Windows', FILE.replace(/\n/g, '\r\n')],
    ['under another name of its maker', FILE.replaceAll('RSTUDIO', 'POSIT')],
  ])('a license file %s passes', async (_form, contents) => {
    const { code, log } = await run({ 'connect-license': { 'license.lic': contents } });
    expect(log).toBe('ok      key license.lic of Secret connect-license looks like a license file\nlicense: passed\n');
    expect(code).toBe(0);
  });

  const faults: [fault: string, secrets: Record<string, Record<string, string>>, words: string[]][] = [
    ['a Secret that is missing', {}, ['there is no Secret connect-license in namespace posit-connect', 'the license of Connect', 'create secret generic connect-license --from-file=license.lic=license.lic']],
    ['a key that is missing', { 'connect-license': { 'connect.lic': FILE } }, ['has no key license.lic', 'it has: connect.lic', 'SecretSource']],
    ['an empty file', { 'connect-license': { 'license.lic': '' } }, ['is empty', 'license.lic', 'put the value']],
    ['a file that was encoded twice', { 'connect-license': { 'license.lic': Buffer.from(FILE).toString('base64') } }, ['encoded twice', 'base64', 'stringData']],
    ['a file that is cut off', { 'connect-license': { 'license.lic': FILE.slice(0, 45) } }, ['cut off', 'does not end', 'as Posit sent it']],
    ['a web page', { 'connect-license': { 'license.lic': '\n<!DOCTYPE html><p>aHVudGVyMg==' } }, ['web page', 'not a license', 'download']],
    ['a product key', { 'connect-license': { 'license.lic': 'ABCD-1234-EFGH-5678-IJKL-9012-MNOP\n' } }, ['product key', 'License.key', 'BEGIN and END']],
    ['anything else', { 'connect-license': { 'license.lic': 'aHVudGVyMg==' } }, ['does not look like a license file', 'BEGIN', 'as Posit sent it']],
  ];
  it.skipIf(!available).each(faults)('%s fails with what to do', async (_fault, secrets, words) => {
    const { code, log } = await run(secrets);
    for (const word of words) expect(log).toContain(word);
    expect(log).toContain('license: FAILED');
    expect(log).not.toMatch(/aHVudGVyMg|ABCD/);
    expect(code).toBe(1);
  });

  it.skipIf(!available)('a license server must answer on its port', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const ask = (at: number) =>
      runPod(onlyJob(Check.license({ timeout: Duration.seconds(10) }), { ...SUBJECT, license: { kind: 'server', host: '127.0.0.1', port: at } }), { shell, programs });
    expect(await ask(port)).toEqual({ code: 0, log: `ok      127.0.0.1 answers on port ${port}\nlicense: passed\n` });
    server.close();
    const { code, log } = await ask(await freePort());
    expect(log).toContain('FAILED  connection refused: 127.0.0.1 is there');
    expect(code).toBe(1);
  });
});

it('a license that is in the release itself, or unmanaged, is not looked for', () => {
  expect(checkJobs({ ...SUBJECT, license: undefined }, Checks.of(Check.license()))).toEqual([]);
});
