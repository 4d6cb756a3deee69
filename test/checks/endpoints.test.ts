import { ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { AddressInfo, Server, Socket, connect, createServer } from 'node:net';
import { Duration } from 'cdk8s';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Check } from '../../src/options/check';
import { canConfine, confinement } from './confinement';
import { Surroundings, onlyContainer, runPod } from './kubelet';
import { SUBJECT, onlyJob } from './subject';
import { programFolder, programPath, removeFolder } from './tools';

const busybox = programPath('busybox');

/** A listener that keeps each connection open and says nothing, as an NFS server would. */
async function silentServer(): Promise<Server> {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** A listener whose queue is full: it is stopped, so that the kernel drops whoever comes after the first few. */
async function deafServer(): Promise<{ port: number; end: () => void }> {
  const program = 'const s = require("net").createServer(); s.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => console.log(s.address().port))';
  const child: ChildProcess = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve) => child.stdout?.once('data', (text) => resolve(Number(text))));
  child.kill('SIGSTOP');
  const waiting: Socket[] = [];
  for (let count = 0; count < 4; count += 1) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    waiting.push(socket);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    port,
    end: () => {
      waiting.forEach((socket) => socket.destroy());
      child.kill('SIGKILL');
    },
  };
}

describe.skipIf(busybox === undefined)('the endpoint checks, run with the tools of busybox', () => {
  let programs = '';
  let open: Server;
  let openPort = 0;
  let deaf: { port: number; end: () => void };
  let closedPort = 0;

  beforeAll(async () => {
    programs = programFolder(Object.fromEntries(['nc', 'timeout', 'date'].map((applet) => [applet, busybox ?? ''])));
    open = await silentServer();
    openPort = (open.address() as AddressInfo).port;
    const closed = await silentServer();
    closedPort = (closed.address() as AddressInfo).port;
    await new Promise((resolve) => closed.close(resolve));
    deaf = await deafServer();
  });

  afterAll(() => {
    open.close();
    deaf.end();
    removeFolder(programs);
  });

  const shells: [string, string[]][] = [
    ['busybox ash', [busybox ?? 'busybox', 'sh']],
    ['dash', ['dash']],
  ];

  describe.each(shells)('in %s', (_name, shell) => {
    const around = (): Surroundings => ({ shell, programs });
    const available = programPath(shell[0]) !== undefined;
    const tryOut = (hosts: string[], port: number) =>
      runPod(onlyJob(Check.storageEndpoint({ hosts, port, timeout: Duration.seconds(10) })), around());

    it.skipIf(!available)('a server that answers passes', async () => {
      const { code, log } = await tryOut(['127.0.0.1'], openPort);
      expect(log).toContain(`ok      127.0.0.1 answers on port ${openPort}`);
      expect(code).toBe(0);
    });

    it.skipIf(!available || !canConfine)('it passes as the user and with the read-only root of its pod', async () => {
      chmodSync(programs, 0o755);
      const job = onlyJob(Check.storageEndpoint({ hosts: ['127.0.0.1'], port: openPort }));
      const { code, log } = await runPod(job, { ...around(), runtime: confinement(job) });
      expect(log).toContain('storage-endpoint: passed');
      expect(code).toBe(0);
    });

    const faults: [fault: string, host: string, port: () => number, words: string[]][] = [
      ['a closed port', '127.0.0.1', () => closedPort, ['connection refused', 'nothing listens', 'start the server']],
      ['an unknown host', 'nfs.invalid', () => 2049, ['unknown host', 'nfs.invalid', 'DNS']],
      ['a server that drops packets', '127.0.0.1', () => deaf.port, ['timed out', 'within 3 seconds', 'network policy']],
    ];
    it.skipIf(!available).each(faults)('%s fails with what to change', async (_fault, host, port, words) => {
      const { code, log } = await tryOut([host], port());
      for (const word of words) expect(log).toContain(word);
      expect(log).toContain('storage-endpoint: FAILED');
      expect(code).toBe(1);
    });

    it.skipIf(!available)('one dead server of several fails the check, and each has its line', async () => {
      const { code, log } = await tryOut(['127.0.0.1', 'second.invalid', 'localhost'], openPort);
      expect(log).toContain('ok      127.0.0.1 answers');
      expect(log).toContain('FAILED  unknown host');
      expect(log).toContain('ok      localhost answers');
      expect(code).toBe(1);
    });

    it.skipIf(!available)('host names of shell code are looked up, not run', async () => {
      const evil = `$(touch ${programs}/touched);\`touch ${programs}/touched\`;"'`;
      const subject = { ...SUBJECT, database: { ...SUBJECT.database, endpoints: [{ host: evil, port: 1 }], database: '', user: '' } };
      const { code, log } = await runPod(onlyJob(Check.databaseEndpoint(), subject), around());
      expect(log).toContain(`unknown host: the cluster's DNS does not know ${evil}`);
      expect(existsSync(`${programs}/touched`)).toBe(false);
      expect(code).toBe(1);
    });
  });

  it.skipIf(programPath('dash') === undefined)('an image without nc fails and says so', async () => {
    const withoutNc = programFolder({ timeout: programPath('timeout') ?? '', date: programPath('date') ?? '' });
    try {
      const job = onlyJob(Check.storageEndpoint({ hosts: ['127.0.0.1'], port: openPort }));
      const { code, log } = await runPod(job, { shell: [programPath('dash') ?? ''], variables: { PATH: withoutNc } });
      expect(log).toMatch(/FAILED {2}no connection to 127.0.0.1 .*nc/);
      expect(code).toBe(1);
    } finally {
      removeFolder(withoutNc);
    }
  });
});

describe('the servers that are tried', () => {
  const servers = (check: Check, subject = SUBJECT) => onlyContainer(onlyJob(check, subject)).args?.slice(1);

  it('are those of the deployment', () => {
    expect(servers(Check.storageEndpoint())).toEqual(['nfs.example.com', '2049']);
    expect(servers(Check.databaseEndpoint())).toEqual(['postgres.example.com', '5432']);
  });

  it('have another port where the user says so', () => {
    expect(servers(Check.storageEndpoint({ port: 111 }))).toEqual(['nfs.example.com', '111']);
  });

  it('are all of a cluster of servers', () => {
    const endpoints = [{ host: 'pg-1', port: 5432 }, { host: 'pg-2', port: 5433 }];
    const subject = { ...SUBJECT, database: { endpoints, database: 'connect', user: 'connect' } };
    expect(servers(Check.databaseEndpoint(), subject)).toEqual(['pg-1', '5432', 'pg-2', '5433']);
  });

  it('are those of the check where it names some, on the usual port', () => {
    expect(servers(Check.storageEndpoint({ hosts: ['a', 'b'] }))).toEqual(['a', '2049', 'b', '2049']);
    expect(servers(Check.databaseEndpoint({ hosts: ['a'] }))).toEqual(['a', '5432']);
  });
});
