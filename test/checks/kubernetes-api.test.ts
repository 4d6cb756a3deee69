import { afterEach, describe, expect, it } from 'vitest';
import { Check } from '../../src/options/check';
import { canConfine, confinement } from './confinement';
import { freePort } from './free-port';
import { Surroundings, runPod } from './kubelet';
import { ApiOptions, StandInApi, startApi } from './stand-in-api';
import { onlyJob } from './subject';
import { programPath } from './tools';

const hasTools = ['bash', 'curl', 'openssl'].every(programPath);

describe.skipIf(!hasTools)('kubernetes-api, run against a stand-in for the API server', () => {
  let api: StandInApi | undefined;

  afterEach(async () => {
    await api?.end();
    api = undefined;
  });

  const run = async (options: ApiOptions, own: Surroundings = {}, check = Check.kubernetesApi()) => {
    api = await startApi(options);
    const variables = { ...api.surroundings.variables, ...own.variables };
    return runPod(onlyJob(check), { ...api.surroundings, ...own, variables });
  };

  it('a cluster that has all passes, each finding on its line', async () => {
    const { code, log } = await run({});
    expect(log.split('\n')).toEqual([
      'ok      the API answers, Kubernetes 1.34',
      'ok      Jobs of batch/v1 exist',
      'ok      Services of v1 exist',
      'kubernetes-api: passed',
      '',
    ]);
    expect(code).toBe(0);
  });

  it.skipIf(!canConfine)('it passes as the user and with the read-only root of its pod', async () => {
    api = await startApi();
    const job = onlyJob(Check.kubernetesApi());
    const { code, log } = await runPod(job, { ...api.surroundings, runtime: confinement(job) });
    expect(log).toContain('kubernetes-api: passed');
    expect(code).toBe(0);
  });

  it('the oldest version can be chosen', async () => {
    const { code, log } = await run({ version: { major: '1', minor: '34' } }, {}, Check.kubernetesApi({ minimumVersion: '1.35' }));
    expect(log).toContain('FAILED  Kubernetes is 1.34, at least 1.35 is needed');
    expect(code).toBe(1);
  });

  const faults: [fault: string, options: ApiOptions, words: string[]][] = [
    ['a cluster that is too old', { version: { major: '1', minor: '23' } }, ['Kubernetes is 1.23', 'at least 1.24', 'upgrade']],
    ['an API without batch/v1', { answers: { '/apis/batch/v1': { status: 404, body: '{}' } } }, ['Jobs of batch/v1', '404', 'enable it']],
    ['an API without Jobs', { answers: { '/apis/batch/v1': { status: 200, body: '{"resources":[{"name":"cronjobs","kind":"CronJob"}]}' } } },
      ['Jobs of batch/v1 do not exist', 'Connect starts content', 'ok      Services of v1 exist']],
    ['a service account without discovery', { answers: { '/api/v1': { status: 403, body: '{}' } } }, ['Services of v1', '403', 'system:discovery']],
    ['a token that the API refuses', { token: 'of-another-cluster' }, ['does not accept the token', '401', 'service account']],
    ['something else at the address', { answers: { '/version': { status: 200, body: '<html>It works!</html>' } } },
      ['is not the Kubernetes API', 'stands between', 'FAILED']],
    ['an API that is ill', { answers: { '/version': { status: 500, body: 'etcd is gone' } } }, ['answers 500', 'log', 'FAILED']],
  ];
  it.each(faults)('%s fails with what to change', async (_fault, options, words) => {
    const { code, log } = await run(options);
    for (const word of words) expect(log).toContain(word);
    expect(log).toContain('kubernetes-api: FAILED');
    expect(code).toBe(1);
  });

  it('a port where nothing listens fails, and the verdict speaks of network policies', async () => {
    const { code, log } = await run({}, { variables: { KUBERNETES_SERVICE_PORT: `${await freePort()}` } });
    expect(log).toContain('no answer from https://localhost:');
    expect(log).toContain('network policy');
    expect(code).toBe(1);
  });

  it('a certificate of another authority fails', async () => {
    const other = await startApi();
    try {
      const { code, log } = await run({}, { folders: other.surroundings.folders });
      expect(log).toContain("certificate is not signed by the cluster's authority");
      expect(log).toContain('intercepts TLS');
      expect(code).toBe(1);
    } finally {
      await other.end();
    }
  });

  it('the token is shown nowhere', async () => {
    const { log } = await run({ answers: { '/version': { status: 500, body: '' } } });
    expect(log).not.toContain('token.of-the');
  });
});
