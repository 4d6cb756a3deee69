import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { checkJobs } from '../../src/checks/catalogue';
import { CheckSubject } from '../../src/checks/check-subject';
import { RUNNER_RIGHTS } from '../../src/checks/runner-rights';
import { Check } from '../../src/options/check';
import { Checks } from '../../src/options/checks';
import { canConfine, confinement } from './confinement';
import { runPod } from './kubelet';
import { ApiOptions, StandInApi, startApi } from './stand-in-api';
import { SUBJECT, onlyJob } from './subject';
import { programPath } from './tools';

const hasTools = ['bash', 'curl', 'openssl'].every(programPath);

/** Rights one by one, in the words of the stand-in. */
function rightsOf(runner: 'kubernetes' | 'launcher'): string[] {
  return RUNNER_RIGHTS[runner].split('\n').flatMap((line) => {
    const [group, resource, sub, ...verbs] = line.split(' ');
    return verbs.map((verb) => `${verb} ${resource}${sub === '-' ? '' : `/${sub}`}${group === '-' ? '' : `.${group}`}`);
  });
}

describe.skipIf(!hasTools)('kubernetes-rbac, run against a stand-in for the API server', () => {
  let api: StandInApi | undefined;

  afterEach(async () => {
    await api?.end();
    api = undefined;
  });

  const run = async (options: ApiOptions, subject: CheckSubject = SUBJECT) => {
    api = await startApi(options);
    return runPod(onlyJob(Check.kubernetesRbac(), subject), api.surroundings);
  };

  it.each(['kubernetes', 'launcher'] as const)('each right of the %s runner is asked for in the content namespace', async (runner) => {
    const { code, log } = await run({}, { ...SUBJECT, runner });
    expect(api?.asked).toEqual(rightsOf(runner).map((right) => `${right} in posit-connect-content`));
    expect(log).toContain('kubernetes-rbac: passed');
    expect(code).toBe(0);
  });

  it.skipIf(!canConfine)('it passes as the user and with the read-only root of its pod', async () => {
    api = await startApi();
    const job = onlyJob(Check.kubernetesRbac());
    const { code, log } = await runPod(job, { ...api.surroundings, runtime: confinement(job) });
    expect(log).toContain('kubernetes-rbac: passed');
    expect(code).toBe(0);
  });

  it('a missing right fails, and names verb, resource, account and namespace', async () => {
    const denied = ['create jobs.batch in posit-connect-content', 'delete jobs.batch in posit-connect-content'];
    const { code, log } = await run({ rights: (asked) => !denied.includes(asked) });
    expect(log).toContain('FAILED  service account connect-rstudio-connect may not create delete: jobs.batch in namespace posit-connect-content');
    expect(log).toContain('Role and RoleBinding');
    expect(log).toContain('ok      may get: pods/log');
    expect(code).toBe(1);
  });

  it('an account without any right fails with one line a resource', async () => {
    const { code, log } = await run({ rights: () => false });
    expect(log.match(/^FAILED/gm)).toHaveLength(RUNNER_RIGHTS.kubernetes.split('\n').length);
    expect(code).toBe(1);
  });

  it('an API that does not answer the question fails at once', async () => {
    const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
    const { code, log } = await run({ answers: { [path]: { status: 403, body: '{}' } } });
    expect(log).toContain('asking for rights: the API forbids it');
    expect(log.match(/^FAILED/gm)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('a namespace cannot break out of the question', async () => {
    const contentNamespace = '","verb":"*","namespace":"kube-system$(id)`id`';
    await run({}, { ...SUBJECT, contentNamespace });
    expect(api?.asked[0]).toBe(`list serviceaccounts in ${contentNamespace}`);
  });
});

describe('the Job of kubernetes-rbac', () => {
  it("runs as Connect's own service account, after the release", () => {
    expect(onlyJob(Check.kubernetesRbac())).toMatchObject({ stage: 'verification', serviceAccountName: 'connect-rstudio-connect' });
  });

  it('is not made for local execution, which starts nothing in the cluster', () => {
    const local: CheckSubject = { ...SUBJECT, offHost: false, runner: 'local' };
    expect(checkJobs(local, Checks.of(Check.kubernetesRbac(), Check.kubernetesApi()))).toEqual([]);
  });

  const golden = '../shared/data/golden/minimal.yaml';
  it.skipIf(!existsSync(golden))("asks for exactly what the official chart's Role allows", () => {
    const role = parseAllDocuments(readFileSync(golden, 'utf8')).map((doc) => doc.toJS()).find((object) => object?.kind === 'Role');
    const allowed = role.rules.flatMap((rule: { apiGroups: string[]; resources: string[]; verbs: string[] }) =>
      rule.resources.flatMap((resource) => rule.verbs.map((verb) => `${verb} ${resource}${rule.apiGroups[0] ? `.${rule.apiGroups[0]}` : ''}`)));
    expect(rightsOf('kubernetes').sort()).toEqual(allowed.sort());
  });
});
