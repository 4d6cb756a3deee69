import { Duration } from 'cdk8s';
import { afterEach, describe, expect, it } from 'vitest';
import { Check } from '../../src/options/check';
import { canConfine, confinement } from './confinement';
import { runPod } from './kubelet';
import { StandInApi, startApi } from './stand-in-api';
import { onlyJob, SUBJECT } from './subject';
import { programPath } from './tools';

const hasTools = ['bash', 'curl', 'openssl'].every(programPath);
const DEPLOYMENT = '/apis/apps/v1/namespaces/posit-connect/deployments/connect-rstudio-connect';
const PODS = '/api/v1/namespaces/posit-connect/pods?labelSelector=app.kubernetes.io%2Fname%3Drstudio-connect';
const subject = { ...SUBJECT, replicas: 3 };
/** Two seconds of waiting. */
const job = onlyJob(Check.replicas({ timeout: Duration.seconds(34) }), subject);

/** A Deployment as the API prints it to a person, or to a program. */
function deployment(status: object, indent?: number) {
  return { status: 200, body: JSON.stringify({ kind: 'Deployment', metadata: { generation: 4 }, spec: { replicas: 3 }, status: { observedGeneration: 4, replicas: 3, ...status } }, undefined, indent) };
}

function pods(...reasons: string[]) {
  const items = reasons.map((reason) => ({ status: { containerStatuses: [{ state: { waiting: { reason, message: 'x' } } }] } }));
  return { status: 200, body: JSON.stringify({ kind: 'PodList', items }) };
}

describe.skipIf(!hasTools)('replicas, run against a stand-in for the API server', () => {
  let api: StandInApi | undefined;
  afterEach(async () => {
    await api?.end();
    api = undefined;
  });

  const run = async (answers: Record<string, { status: number; body: string }>, runtime?: readonly string[]) => {
    api = await startApi({ answers });
    return runPod(job, { ...api.surroundings, runtime });
  };

  it.each([undefined, 2])('passes when all are ready and of this release (indent %s)', async (indent) => {
    const { code, log } = await run({ [DEPLOYMENT]: deployment({ readyReplicas: 3, updatedReplicas: 3 }, indent) });
    expect(log).toBe('ok      3 of 3 servers are ready\nreplicas: passed\n');
    expect(code).toBe(0);
  });

  it('waits for servers that start with it', async () => {
    const answers = { [DEPLOYMENT]: deployment({ unavailableReplicas: 3 }) };
    const outcome = run(answers);
    setTimeout(() => (answers[DEPLOYMENT] = deployment({ readyReplicas: 4, updatedReplicas: 3 })), 1000);
    expect((await outcome).log).toContain('ok      4 of 3 servers are ready');
  });

  it.skipIf(!canConfine)('passes as the user and with the read-only root of its pod', async () => {
    const { log } = await run({ [DEPLOYMENT]: deployment({ readyReplicas: 3, updatedReplicas: 3 }) }, confinement(job));
    expect(log).toContain('replicas: passed');
  });

  it.each<[string, Record<string, { status: number; body: string }>, readonly string[]]>([
    ['servers that are not ready', { [DEPLOYMENT]: deployment({ readyReplicas: 1, updatedReplicas: 3 }), [PODS]: pods('CrashLoopBackOff', 'CrashLoopBackOff', 'ImagePullBackOff', 'ContainerCreating') }, ['1 of 3 servers are ready', 'describe pods', 'note    the pods say: CrashLoopBackOff ImagePullBackOff \n']],
    ['none at all', { [DEPLOYMENT]: deployment({ updatedReplicas: 3 }), [PODS]: pods() }, ['0 of 3 servers are ready', 'logs deploy/connect-rstudio-connect']],
    ['an update that hangs', { [DEPLOYMENT]: deployment({ readyReplicas: 3, updatedReplicas: 1 }), [PODS]: pods() }, ['1 of 3 servers are of the new version', 'describe deployment']],
    ['a Deployment that nobody looked at since it changed', { [DEPLOYMENT]: deployment({ observedGeneration: 3, readyReplicas: 3, updatedReplicas: 3 }), [PODS]: pods() }, ['of the new version', 'describe deployment']],
    ['a Deployment that is gone', { [DEPLOYMENT]: { status: 404, body: '{}' } }, ['Deployment connect-rstudio-connect', '(404)']],
    ['an account without the right to look', { [DEPLOYMENT]: { status: 403, body: '{}' } }, ['Deployment connect-rstudio-connect', 'forbids', '(403)']],
  ])('fails for %s', async (_fault, answers, words) => {
    const { code, log } = await run(answers);
    for (const word of words) expect(log).toContain(word);
    expect(log).not.toContain('ContainerCreating');
    expect(code).toBe(1);
  });
});

describe('The account of replicas', () => {
  it('may read the one Deployment and the pods of its namespace, and nothing else', () => {
    expect(job.serviceAccountName).toBeUndefined();
    expect(job.rights).toEqual([
      { apiGroups: ['apps'], resources: ['deployments'], resourceNames: ['connect-rstudio-connect'], verbs: ['get'] },
      { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] },
    ]);
  });
});
