import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration } from 'cdk8s';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkJobs } from '../../src/checks/catalogue';
import { CheckSubject, ContentSubject } from '../../src/checks/check-subject';
import { contentJobManifest } from '../../src/checks/content-job/manifest';
import { Check } from '../../src/options/check';
import { Checks } from '../../src/options/checks';
import { SHELLS } from './busybox';
import { canConfine, confinement } from './confinement';
import { onlyContainer, runPod, startPod } from './kubelet';
import { StandInApi, startApi } from './stand-in-api';
import { contentApi, ContentFate, ContentLog, waiting } from './stand-in-content';
import { SUBJECT, onlyJob } from './subject';
import { programPath, removeFolder, temporaryFolder } from './tools';

const hasTools = ['bash', 'curl', 'openssl'].every(programPath);
const CONTENT = { ...(SUBJECT.content as ContentSubject), user: '999' };
const POD_UID = '0f6bc04a-1b5c-4e0e-9a55-3c1d3a2b4c5d';
const subject: CheckSubject = { ...SUBJECT, content: CONTENT };

describe.skipIf(!hasTools)('content-job, run against a stand-in for the API server', () => {
  let api: StandInApi | undefined;
  afterEach(async () => {
    await api?.end();
    api = undefined;
  });

  const start = async (fate: ContentFate, of: CheckSubject = subject, timeout = Duration.seconds(20)) => {
    const log: ContentLog = { tried: [], made: [], removed: [] };
    api = await startApi(contentApi(fate, log));
    return { log, job: onlyJob(Check.contentJob({ timeout }), of), around: { ...api.surroundings, fields: { 'metadata.uid': POD_UID } } };
  };
  const run = async (fate: ContentFate, of?: CheckSubject, timeout?: Duration) => {
    const { log: happened, job, around } = await start(fate, of, timeout);
    return { ...(await runPod(job, around)), happened };
  };

  it('content that goes well passes, and its Job is removed', async () => {
    const { code, log, happened } = await run({});
    expect(log.split('\n')).toEqual([
      'ok      service account connect-content of content is there and has the label',
      'ok      service account connect-rstudio-connect may create Jobs in namespace posit-connect-content, and the API takes that of content',
      'ok      a pod of content is admitted, starts, and runs posit/connect-content:test',
      'ok      it reads the shared storage as user 999',
      "ok      it has Connect's runtime from its init container",
      'content-job: passed',
      '',
    ]);
    expect(code).toBe(0);
    expect(happened.removed).toEqual(['connect-content-check-0f6bc04a Background']);
  });

  it('the Job is tried without being made, and then made, the same', async () => {
    const { happened } = await run({});
    expect(happened.tried).toEqual(happened.made);
    const [{ metadata, spec }] = happened.made;
    expect(metadata).toMatchObject({ name: 'connect-content-check-0f6bc04a', namespace: 'posit-connect-content' });
    expect(spec.template.spec).toMatchObject({ serviceAccountName: 'connect-content', securityContext: { runAsUser: 999, runAsGroup: 999 } });
  });

  it('a user that the image does not know is left out, and the check says so', async () => {
    const { code, log, happened } = await run({}, { ...SUBJECT, content: { ...CONTENT, user: 'nobody-here' } });
    expect(log).toContain('note    this image has no user nobody-here');
    expect(happened.made[0].spec.template.spec.securityContext).toEqual({ runAsUser: null, runAsGroup: null });
    expect(code).toBe(0);
  });

  it.skipIf(!canConfine)('passes as the user and with the read-only root of its pod', async () => {
    const { job, around } = await start({});
    expect((await runPod(job, { ...around, runtime: confinement(job) })).code).toBe(0);
  });

  const forbidden = 'jobs.batch is forbidden: User "system:serviceaccount:posit-connect:connect-rstudio-connect" cannot create resource "jobs" in API group "batch" in the namespace "posit-connect-content"';
  const faults: [fault: string, fate: ContentFate, words: string[]][] = [
    ['a missing right of Connect', { refusal: { status: 403, message: forbidden } },
      ['service account connect-rstudio-connect may not create Jobs in namespace posit-connect-content', 'Role and RoleBinding', 'cannot create resource "jobs"']],
    ['a missing label on the service account', { account: 'unlabelled' },
      ['service account connect-content in namespace posit-connect-content lacks the label connect.posit.co/service-account: "true"', 'Connect does not use it',
        'to do: kubectl -n posit-connect-content label serviceaccount connect-content connect.posit.co/service-account=true']],
    ['a missing service account', { account: 'missing' }, ['there is no service account connect-content in namespace posit-connect-content', 'apply the prerequisites', 'under which content runs']],
    ['Pod Security that refuses the content pod', { podRefusal: 'Error creating: pods "x" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false' },
      ['Pod Security of namespace posit-connect-content refuses the content pod', 'allowPrivilegeEscalation != false', 'podSecurityContext', 'pod-security.kubernetes.io/enforce']],
    ['a quota for Jobs', { refusal: { status: 403, message: 'jobs.batch "x" is forbidden: exceeded quota: few, requested: count/jobs.batch=1' } },
      ['a quota of namespace posit-connect-content refuses the content', 'exceeded quota: few', 'raise the quota']],
    ['a quota for pods', { podRefusal: 'Error creating: pods "x" is forbidden: exceeded quota: few, requested: pods=1, used: pods=5, limited: pods=5' },
      ['a quota of namespace posit-connect-content refuses', 'limited: pods=5', 'describe resourcequota']],
    ['a quota that wants limits', { podRefusal: 'Error creating: pods "x" is forbidden: failed quota: few: must specify limits.cpu for: connect-content' },
      ['a quota or limit range', 'must specify limits.cpu', 'set resources in Execution.kubernetes']],
    ['a webhook that refuses', { refusal: { status: 403, message: 'admission webhook "policy.example.com" denied the request: no latest tags' } },
      ['an admission webhook refuses', 'no latest tags', 'Execution.kubernetes']],
    ['a namespace that is missing', { refusal: { status: 404, message: 'namespaces "posit-connect-content" not found' } },
      ['there is no namespace posit-connect-content', 'kubectl create namespace', 'in which content runs']],
    ['a Job that the API does not take', { refusal: { status: 422, message: 'Job.batch "x" is invalid: spec.template.spec.containers[0].name: Invalid value' } },
      ['the API refuses the content', 'Invalid value', 'FAILED']],
    ['an image that cannot be pulled', { pod: waiting('ImagePullBackOff', 'Back-off pulling image "posit/connect-content:test"') },
      ['an image of the content pod cannot be pulled', 'Back-off pulling image "posit/connect-content:test"', 'imagePullSecrets']],
    ['a Secret that content reads and that is missing', { pod: waiting('CreateContainerConfigError', 'secret "content-secret" not found') },
      ['cannot be started: secret "content-secret" not found', 'Secret or ConfigMap', 'FAILED']],
    ['a claim that is not in the namespace of content',
      { pod: { phase: 'Pending', conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes are available: persistentvolumeclaim "connect-data" not found.' }] } },
      ['the claim of the shared storage is not in namespace posit-connect-content', 'persistentvolumeclaim "connect-data" not found', 'over the same storage']],
    ['storage that content may not read', { log: 'data: ls: cannot open directory: Permission denied\nruntime: ok\ncontent-job: done\n' },
      ['content cannot read the shared storage as user 999', 'Permission denied', "ok      it has Connect's runtime"]],
    ['an init container that brings nothing', { log: 'data: ok\nruntime: /opt/rstudio-connect-runtime is empty\ncontent-job: done\n' },
      ["content does not get Connect's runtime", 'is empty', 'posit/connect-content-init']],
    ['a pod that ends at once', { pod: { phase: 'Failed', message: 'Pod was rejected' }, log: 'exec format error\n' },
      ['ended before it did anything: Pod was rejected', 'note    exec format error', 'FAILED']],
  ];
  it.each(faults)('%s fails with what to do', async (_fault, fate, words) => {
    const { code, log, happened } = await run(fate);
    for (const word of words) expect(log).toContain(word);
    expect(log).toContain('content-job: FAILED');
    expect(code).toBe(1);
    expect(happened.removed).toHaveLength(fate.refusal === undefined ? 1 : 0);
  });

  const late: [fault: string, fate: ContentFate, words: string[]][] = [
    ['a pod for which there is no node', { pod: { phase: 'Pending', conditions: [{ reason: 'Unschedulable', message: '0/3 nodes are available: 3 Insufficient memory.' }] } },
      ['no node takes the content pod', '3 Insufficient memory', 'scheduling and resources']],
    ['a volume that cannot be mounted', { pod: { phase: 'Pending', containerStatuses: [{ state: { waiting: { reason: 'ContainerCreating' } } }] }, podEvent: 'MountVolume.SetUp failed for volume "data"' },
      ['has not started within 6 seconds', 'MountVolume.SetUp failed', 'volume that cannot be mounted']],
  ];
  it.each(late)('%s fails when its time is over', async (_fault, fate, words) => {
    const { code, log, happened } = await run(fate);
    for (const word of words) expect(log).toContain(word);
    expect(code).toBe(1);
    expect(happened.removed).toHaveLength(1);
  });

  it('the Job is removed, too, when the check is stopped from outside', async () => {
    const { log: happened, job, around } = await start({ pod: { phase: 'Pending' } }, subject, Duration.minutes(2));
    const pod = startPod(job, around);
    while (happened.made.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 500));
    pod.stop();
    const { code, log } = await pod.outcome;
    expect(log).toContain('stopped from outside');
    expect(code).toBe(1);
    expect(happened.removed).toHaveLength(1);
  });

  it('the Launcher, which may watch events only, is told of refusals by watching', async () => {
    const { job } = await start({}, { ...subject, runner: 'launcher' });
    expect(onlyContainer(job).env).toContainEqual({ name: 'EVENTS', value: '&watch=true&timeoutSeconds=2' });
  });
});

describe('the Job of content-job', () => {
  it("runs as Connect's own service account, after the release", () => {
    expect(onlyJob(Check.contentJob())).toMatchObject({ stage: 'verification', serviceAccountName: 'connect-rstudio-connect', namespace: 'posit-connect' });
  });

  it('is not made for local execution, nor where there is no image of content', () => {
    const made = (changes: Partial<CheckSubject>) => checkJobs({ ...SUBJECT, ...changes }, Checks.of(Check.contentJob()));
    expect(made({ content: undefined, runner: 'local', offHost: false })).toEqual([]);
    expect(made({ environments: [] })).toEqual([]);
  });
});

describe.each(SHELLS)('what the content pod runs in %s', (_name, shell, available) => {
  let folder = '';
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => removeFolder(folder));

  const runIn = (data: string, runtime: string) => {
    const container: any = (contentJobManifest(CONTENT, 'content:1', 600) as any).spec.template.spec.containers.at(-1);
    const [program, ...args] = [...shell, ...container.command.slice(1), data, runtime];
    return execFileSync(program, args, { encoding: 'utf8' });
  };

  it.skipIf(!available)('says what it finds in the folders of data and runtime', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(runIn(folder, folder)).toBe('data: ok\nruntime: ok\ncontent-job: done\n');
    expect(runIn('', '')).toBe('content-job: done\n');
  });

  it.skipIf(!available)('says what is wrong with them, and comes to its end', () => {
    const log = runIn(join(folder, 'gone'), folder);
    expect(log).toMatch(/^data: .*No such file.*\nruntime: .* is empty\ncontent-job: done\n$/);
  });
});

describe('the Job that stands for content', () => {
  const rich: ContentSubject = {
    ...CONTENT,
    job: {
      ...CONTENT.job,
      metadata: { labels: { team: 'data' }, annotations: { a: 'b' } },
      podMetadata: { labels: { app: 'content' } },
      pod: { ...CONTENT.job.pod, securityContext: { fsGroup: 5, runAsUser: 1 }, tolerations: [{ operator: 'Exists' }] },
      sideContainers: [{ name: 'log-forwarder', image: 'fluent-bit:1' }],
      content: { ...CONTENT.job.content, env: [{ name: 'PLAIN', value: 'x' }, { name: 'KEY', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] },
    },
  };
  const manifest: any = contentJobManifest(rich, 'content:1', 600);
  const pod = manifest.spec.template.spec;

  it('has what the base of content says, and user and group as Connect sets them', () => {
    expect(manifest.metadata).toMatchObject({ labels: { team: 'data' }, annotations: { a: 'b' } });
    expect(manifest.spec.template.metadata.labels).toMatchObject({ app: 'content' });
    expect(pod).toMatchObject({ tolerations: [{ operator: 'Exists' }], serviceAccountName: 'connect-content', restartPolicy: 'Never' });
    expect(pod.securityContext).toEqual({ fsGroup: 5, runAsUser: 'cdk8s-posit-connect-user', runAsGroup: 'cdk8s-posit-connect-group' });
    expect(pod.containers.map(({ name, image }: any) => `${name} ${image}`)).toEqual(['log-forwarder fluent-bit:1', 'connect-content content:1']);
    expect(pod.initContainers).toEqual(CONTENT.job.initContainers);
  });

  it('mounts the claim and the folder of the content beside what content mounts', () => {
    expect(pod.volumes).toContainEqual({ name: 'connect-check-data', persistentVolumeClaim: { claimName: 'connect-data' } });
    expect(pod.containers[1].volumeMounts).toEqual([
      { name: 'rsc-volume', mountPath: '/opt/rstudio-connect-runtime' },
      { name: 'connect-check-data', mountPath: '/mnt/connect-check-data', readOnly: true, subPath: 'connect' },
    ]);
    const without: any = contentJobManifest({ ...rich, claimName: undefined }, 'content:1', 600);
    expect(JSON.stringify(without)).not.toContain('connect-check-data');
    expect(without.spec.template.spec.containers[1].args).toEqual(['', '/opt/rstudio-connect-runtime']);
  });

  it('repeats no variable that stands in plain text', () => {
    expect(pod.containers[1].env.map(({ name }: any) => name)).toEqual(['KEY']);
  });

  it('goes by itself where nobody removes it, and tries nothing twice', () => {
    expect(manifest.spec).toMatchObject({ ttlSecondsAfterFinished: 300, backoffLimit: 0, activeDeadlineSeconds: 600 });
  });
});
