import { connect, createServer, Server } from 'node:net';
import { Duration } from 'cdk8s';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckJob } from '../../src/checks/check-job';
import { CheckSubject, DatabaseSubject } from '../../src/checks/check-subject';
import { Check } from '../../src/options/check';
import { freePort } from './free-port';
import { expand, onlyContainer, runPod } from './kubelet';
import { LivePostgres, OWNER_PASSWORD, serverProgram, startPostgres } from './live-postgres';
import { onlyJob, SUBJECT } from './subject';
import { programFolder, programPath, removeFolder } from './tools';

const busybox = programPath('busybox');
const hasPostgres = ['initdb', 'postgres', 'pg_isready'].every(serverProgram) && ['psql', 'openssl'].every(programPath);
const secrets = { 'connect-database': { password: OWNER_PASSWORD } };

function starting(port = 5432, database: Partial<DatabaseSubject> = {}): CheckSubject {
  const endpoints = [{ host: '127.0.0.1', port }];
  return { ...SUBJECT, database: { ...(SUBJECT.database as DatabaseSubject), endpoints, isStarting: true, ...database } };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}

/** What comes of a check whose server begins to listen two seconds after it. */
async function besideLateServer(server: Server, port: number, run: () => ReturnType<typeof runPod>): ReturnType<typeof runPod> {
  const outcome = run();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await listen(server, port);
  try {
    return await outcome;
  } finally {
    server.close();
  }
}

describe.skipIf(busybox === undefined)('database-endpoint beside a server that starts with it', () => {
  let programs = '';
  beforeAll(() => {
    programs = programFolder(Object.fromEntries(['nc', 'timeout', 'date', 'sleep'].map((applet) => [applet, busybox ?? ''])));
  });
  afterAll(() => removeFolder(programs));
  const run = (job: CheckJob) => runPod(job, { shell: [busybox ?? '', 'sh'], programs });

  it('waits until the server is there, and passes', async () => {
    const port = await freePort();
    const { code, log } = await besideLateServer(createServer(), port, () => run(onlyJob(Check.databaseEndpoint(), starting(port))));
    expect(log).toBe(`ok      127.0.0.1 answers on port ${port}\ndatabase-endpoint: passed\n`);
    expect(code).toBe(0);
  });

  it('gives its verdict when the server does not come, and says where to look', async () => {
    const { code, log } = await run(onlyJob(Check.databaseEndpoint({ timeout: Duration.seconds(34) }), starting(await freePort())));
    expect(log).toMatch(/^note {4}the server has not started within 2 seconds: kubectl get pods,pvc/);
    expect(log).toContain('FAILED  connection refused');
    expect(code).toBe(1);
  });
});

describe.skipIf(!hasPostgres)('database-login beside a server that starts with it', () => {
  let postgres: LivePostgres;
  let programs = '';
  beforeAll(async () => {
    postgres = await startPostgres();
    programs = programFolder({ pg_isready: serverProgram('pg_isready') ?? '' });
  });
  afterAll(async () => {
    await postgres?.end();
    removeFolder(programs);
  });
  const login = (port: number, timeout?: Duration) => onlyJob(Check.databaseLogin({ timeout }), starting(port, { user: 'owner', database: 'postgres' }));

  it('waits until the server takes log-ins, and passes', async () => {
    const port = await freePort();
    const late = createServer((client) => {
      const behind = connect(postgres.port, '127.0.0.1');
      client.on('error', () => behind.destroy()).pipe(behind);
      behind.on('error', () => client.destroy()).pipe(client);
    });
    const { code, log } = await besideLateServer(late, port, () => runPod(login(port), { secrets, programs }));
    expect(log).toMatch(/^ok {6}user owner logs in[\s\S]*database-login: passed\n$/);
    expect(code).toBe(0);
  });

  it('gives its verdict when the server does not come', async () => {
    const { code, log } = await runPod(login(await freePort(), Duration.seconds(34)), { secrets, programs });
    expect(log).toMatch(/^note {4}the server has not started within 2 seconds[\s\S]*FAILED {2}connection refused/);
    expect(code).toBe(1);
  });
});

describe.each([
  ['database-endpoint', Check.databaseEndpoint],
  ['database-login', Check.databaseLogin],
] as const)('the time of %s', (_name, check) => {
  const wait = (job: CheckJob) => onlyContainer(job).env?.find(({ name }) => name === 'WAIT_SECONDS')?.value;

  it('is ten minutes, of which it waits at most half', () => {
    const job = onlyJob(check(), starting());
    expect(job.spec.activeDeadlineSeconds).toBe(600);
    expect(wait(job)).toBe('285');
  });

  it('is what the user says, and of the shortest nothing is waited', () => {
    const job = onlyJob(check({ timeout: Duration.seconds(20) }), starting());
    expect(job.spec.activeDeadlineSeconds).toBe(20);
    expect(wait(job)).toBe('0');
  });

  it('is spent by a script that neither the kubelet nor Flux rewrites', () => {
    const { command, env } = onlyContainer(onlyJob(check(), starting()));
    const script = command?.[2] ?? '';
    expect(expand(script, new Map(env?.map(({ name }) => [name, 'REWRITTEN'])))).toBe(script);
    expect(script).not.toContain('${');
  });

  it('is not spent on a server that was there before', () => {
    const job = onlyJob(check(), starting(5432, { isStarting: false }));
    expect(job.spec.activeDeadlineSeconds).toBe(120);
    expect(wait(job)).toBeUndefined();
    expect(onlyContainer(job).command?.[2]).not.toContain('WAIT_SECONDS');
  });
});
