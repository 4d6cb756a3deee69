import { chmodSync } from 'node:fs';
import { Duration } from 'cdk8s';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NamedHost } from '../../src/checks/check-subject';
import { Check } from '../../src/options/check';
import { SHELLS, busyboxTools } from './busybox';
import { canConfine } from './confinement';
import { onlyContainer, runPod } from './kubelet';
import { DnsAnswer, StandInDns, startDns, withResolver } from './stand-in-dns';
import { SUBJECT, onlyJob } from './subject';
import { removeFolder, temporaryFolder } from './tools';

const SEARCH = 'search posit-connect.svc.cluster.local svc.cluster.local cluster.local\n';

describe.each(SHELLS)('the check of names in %s', (_name, shell, available) => {
  let folder = '';
  let programs = '';
  let server: StandInDns | undefined;
  const address = `127.53.${process.pid % 250}.${shell.length}`;
  beforeAll(() => {
    folder = temporaryFolder();
    programs = busyboxTools('nslookup', 'sed', 'tail', 'tr', 'wc', 'awk', 'head', 'timeout', 'mount');
    [folder, programs].forEach((path) => chmodSync(path, 0o755));
  });
  afterAll(() => [folder, programs].forEach(removeFolder));
  afterEach(async () => {
    await server?.end();
    server = undefined;
  });

  const ask = async (hosts: NamedHost[], answers: Record<string, DnsAnswer>, options = 'options ndots:5\n', entries?: string) => {
    server = await startDns(address, answers);
    const runtime = withResolver(folder, `${SEARCH}nameserver ${address}\n${options}`, entries);
    return runPod(onlyJob(Check.dns({ timeout: Duration.seconds(8) }), { ...SUBJECT, hosts }), { shell, programs, runtime });
  };
  const storage = (host: string): NamedHost => ({ host, option: 'storage' });
  const runs = it.skipIf(!available || !canConfine);

  runs('a full name passes, with its address and the option that has it', async () => {
    const { code, log } = await ask([storage('nfs.example.com')], { 'nfs.example.com': { address: '10.1.2.3' } });
    expect(log).toBe('ok      nfs.example.com is 10.1.2.3 (storage)\ndns: passed\n');
    expect(code).toBe(0);
  });

  runs("a Service's short name passes by the search domains of the pod", async () => {
    const { code } = await ask([storage('postgres')], { 'postgres.posit-connect.svc.cluster.local': { address: '10.96.0.7' } });
    expect(code).toBe(0);
    expect(server?.asked).toEqual(['postgres.posit-connect.svc.cluster.local']);
  });

  runs("names are tried in the order of the pod's resolver", async () => {
    await ask([storage('db.other')], {});
    const searched = ['posit-connect.svc.cluster.local', 'svc.cluster.local', 'cluster.local'].map((domain) => `db.other.${domain}`);
    expect(server?.asked).toEqual([...searched, 'db.other']);
    await server?.end();
    await ask([storage('db.other')], {}, '');
    expect(server?.asked).toEqual(['db.other', ...searched]);
  });

  runs('a name of one word is unknown where the search domains do not have it, whatever the root says', async () => {
    const { log } = await ask([storage('postgres')], { postgres: { code: 'SERVFAIL' } });
    expect(server?.asked).toContain('postgres');
    expect(log).toContain("unknown host: the cluster's DNS does not know postgres (storage)");
  });

  runs('a name with a dot at its end is asked for as it is', async () => {
    const { code } = await ask([storage('nfs.example.com.')], { 'nfs.example.com': { address: '10.1.2.3' } });
    expect(code).toBe(0);
    expect(server?.asked).toEqual(['nfs.example.com']);
  });

  runs('a name among the host aliases of the pod passes without DNS', async () => {
    const { log } = await ask([storage('nfs.example.com')], {}, undefined, '127.0.0.1 localhost\n10.9.9.9 other NFS.example.com # ours\n');
    expect(log).toContain('ok      nfs.example.com is 10.9.9.9');
    expect(server?.asked).toEqual([]);
  });

  const faults: [fault: string, answer: DnsAnswer | undefined, words: string[]][] = [
    ['an unknown host', undefined, ["unknown host: the cluster's DNS does not know nfs.example.com (storage)", 'correct the name in storage', 'forward its zone']],
    ['a DNS server that is silent', 'silence', ['timed out: no DNS server answers', 'nfs.example.com (storage)', 'port 53, UDP and TCP (network policy)']],
    ['a DNS server that cannot reach the zone', { code: 'SERVFAIL' }, ['cannot answer for nfs.example.com', 'SERVFAIL', "see the log of the cluster's DNS"]],
    ['a DNS server that refuses', { code: 'REFUSED' }, ['cannot answer', 'REFUSED', 'storage']],
  ];
  runs.each(faults)('%s fails with what to do', async (_fault, answer, words) => {
    const { code, log } = await ask([storage('nfs.example.com')], answer ? { 'nfs.example.com': answer } : {}, 'options ndots:1\n');
    for (const word of words) expect(log).toContain(word);
    expect(log).toContain('dns: FAILED');
    expect(code).toBe(1);
  });

  runs('nothing that listens on the port of DNS is a silent server', async () => {
    const runtime = withResolver(folder, `nameserver ${address}\n`);
    const { code, log } = await runPod(onlyJob(Check.dns(), { ...SUBJECT, hosts: [storage('nfs.example.com')] }), { shell, programs, runtime });
    expect(log).toContain(`timed out: no DNS server answers when asked for nfs.example.com (storage); asked: ${address}`);
    expect(code).toBe(1);
  });

  runs('one unknown name of several fails, and each has its line', async () => {
    const hosts = [storage('nfs.example.com'), { host: 'pg.example.com', option: 'database' }];
    const { code, log } = await ask(hosts, { 'nfs.example.com': { address: '10.1.2.3' } });
    expect(log).toContain('ok      nfs.example.com is 10.1.2.3');
    expect(log).toContain('does not know pg.example.com (database)');
    expect(code).toBe(1);
  });
});

it('an answer is waited for so long that all names have their turn in half of the time', () => {
  const hosts = Array.from({ length: 30 }, (_, index) => ({ host: `h${index}.example.com`, option: 'storage' }));
  expect(onlyContainer(onlyJob(Check.dns(), { ...SUBJECT, hosts })).args?.[0]).toBe('1');
  expect(onlyContainer(onlyJob(Check.dns())).args?.[0]).toBe('5');
});
