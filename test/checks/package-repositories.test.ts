import { createServer, IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { readFileSync } from 'node:fs';
import { createServer as createTcpServer, AddressInfo, Server as TcpServer } from 'node:net';
import { Duration } from 'cdk8s';
import { afterEach, describe, expect, it } from 'vitest';
import { ContentSubject } from '../../src/checks/check-subject';
import { Check } from '../../src/options/check';
import { canConfine, confinement } from './confinement';
import { makeCertificates } from './certificates';
import { freePort } from './free-port';
import { onlyContainer, runPod } from './kubelet';
import { SUBJECT, onlyJob } from './subject';
import { programPath, removeFolder, temporaryFolder } from './tools';

const CONTENT = SUBJECT.content as ContentSubject;
const R = 'setting RPackageRepository "CRAN".URL';
const PIP = 'variable PIP_INDEX_URL of content';

function jobFor(url: string, option = R, environment: ContentSubject['environment'] = []) {
  const subject = { ...SUBJECT, repositories: [{ url, option }], content: { ...CONTENT, environment } };
  return onlyJob(Check.packageRepositories({ timeout: Duration.seconds(10) }), subject);
}

describe.skipIf(!['bash', 'curl'].every(programPath))('the check of package repositories', () => {
  const open: (Server | TcpServer)[] = [];
  const asked: IncomingMessage[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
    asked.length = 0;
  });

  const listen = async (server: Server | TcpServer) => {
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const serve = (answer: RequestListener) =>
    listen(createServer((request, response) => {
      asked.push(request);
      response.setHeader('connection', 'close');
      answer(request, response);
    }));
  const status = (code: number) => serve((_request, response) => response.writeHead(code).end());

  it('a repository of R passes when its list of packages is there', async () => {
    const port = await status(200);
    const { code, log } = await runPod(jobFor(`http://127.0.0.1:${port}/cran/`));
    expect(log).toBe(`ok      http://127.0.0.1:${port}/cran answers (${R})\npackage-repositories: passed\n`);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['HEAD /cran/src/contrib/PACKAGES']);
    expect(code).toBe(0);
  });

  it('an index of Python passes when it answers itself', async () => {
    const port = await status(200);
    expect((await runPod(jobFor(`http://127.0.0.1:${port}/simple`, PIP))).code).toBe(0);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['HEAD /simple/']);
  });

  it('a server that knows no HEAD is asked for one byte', async () => {
    const port = await serve((request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 206).end());
    expect((await runPod(jobFor(`http://127.0.0.1:${port}`))).code).toBe(0);
    expect(asked.map(({ method, headers }) => `${method} ${headers.range}`)).toEqual(['HEAD undefined', 'GET bytes=0-0']);
  });

  it('a redirection is followed', async () => {
    const port = await serve((request, response) =>
      request.url?.startsWith('/old') ? response.writeHead(302, { location: '/new' }).end() : response.end());
    expect((await runPod(jobFor(`http://127.0.0.1:${port}/old`))).code).toBe(0);
  });

  it("is asked for through the proxy of content, whose password is not shown", async () => {
    const port = await status(407);
    const environment = [{ name: 'HTTP_PROXY', value: `http://user:hunter2@127.0.0.1:${port}` }];
    const { code, log } = await runPod(jobFor('http://packages.invalid/cran', R, environment));
    expect(asked[0].url).toBe('http://packages.invalid/cran/src/contrib/PACKAGES');
    expect(log).toContain(`the proxy wants a login for http://packages.invalid/cran (407`);
    expect(log).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  const answers: [fault: string, code: number, words: string[]][] = [
    ['a wrong path', 404, ['is no package repository', '/src/contrib/PACKAGES is not there (404', 'correct the path in setting RPackageRepository']],
    ['a repository that wants a login', 401, ['refuses those who are not logged in', '401', 'without a login']],
    ['a repository that forbids', 403, ['refuses those who are not logged in', '403', R]],
    ['a repository that is ill', 503, ['is ill: it answers 503', 'see the log', R]],
    ['an answer that means nothing', 418, ['answers 418', 'correct setting', 'FAILED']],
  ];
  it.each(answers)('%s fails with what to do', async (_fault, code, words) => {
    const outcome = await runPod(jobFor(`http://127.0.0.1:${await status(code)}`));
    for (const word of words) expect(outcome.log).toContain(word);
    expect(outcome.log).toContain('package-repositories: FAILED');
    expect(outcome.code).toBe(1);
  });

  const silent = () => listen(createTcpServer((client) => setTimeout(() => client.destroy(), 8000).unref()));
  const faults: [fault: string, url: () => Promise<string> | string, words: string[]][] = [
    ['an unknown host', () => 'https://packages.invalid/cran', ["unknown host: the cluster's DNS does not know the host of https://packages.invalid/cran", R, 'correct']],
    ['a closed port', async () => `http://127.0.0.1:${await freePort()}`, ['connection refused', 'nothing answers', 'correct its port']],
    ['a server that says nothing', async () => `http://127.0.0.1:${await silent()}`, ['timed out', 'within 3 seconds', 'network policy']],
    ['plain HTTP where TLS is expected', async () => `https://127.0.0.1:${await status(200)}`, ['no TLS with https://127.0.0.1', 'http://', R]],
  ];
  it.each(faults)('%s fails with what to do', async (_fault, url, words) => {
    const job = jobFor(await url());
    const { code, log } = await runPod(job);
    for (const word of words) expect(log).toContain(word);
    expect(log).toContain('package-repositories: FAILED');
    expect(code).toBe(1);
  });

  it('a certificate of an authority that the image does not know fails', async () => {
    const folder = temporaryFolder();
    try {
      const { certificate, key } = makeCertificates(folder);
      const port = await listen(createTlsServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (_request, response) => response.end()));
      const { code, log } = await runPod(jobFor(`https://localhost:${port}`));
      expect(log).toContain(`the certificate of https://localhost:${port} is not one that this image trusts`);
      expect(log).toContain('content images');
      expect(code).toBe(1);
    } finally {
      removeFolder(folder);
    }
  });

  it.skipIf(!canConfine)('passes as the user and with the read-only root of its pod', async () => {
    const job = jobFor(`http://127.0.0.1:${await status(200)}`);
    const { code } = await runPod(job, { runtime: confinement(job) });
    expect(code).toBe(0);
  });
});

describe('the Job of package-repositories', () => {
  it('runs where content runs, with its proxies and none of its other variables', () => {
    const environment = [{ name: 'https_proxy', valueFrom: { secretKeyRef: { name: 'proxy', key: 'url' } } }, { name: 'TOKEN', value: 'x' }];
    const job = jobFor('https://packages.example.com', R, environment);
    expect(job.namespace).toBe('posit-connect-content');
    expect(onlyContainer(job).env).toEqual([environment[0]]);
  });

  it('runs beside the server where content runs in it', () => {
    const local = { ...SUBJECT, content: undefined, offHost: false, runner: 'local' as const };
    expect(onlyJob(Check.packageRepositories(), local).namespace).toBe('posit-connect');
  });

  it('carries no user name or password of an address', () => {
    const job = jobFor('https://user:hunter2@packages.example.com/cran');
    expect(JSON.stringify(job)).not.toContain('hunter2');
    expect(onlyContainer(job).args).toContain('https://packages.example.com/cran/src/contrib/PACKAGES');
  });
});
