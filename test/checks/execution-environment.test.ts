import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkJobs } from '../../src/checks/catalogue';
import { EnvironmentSubject, InterpreterSubject } from '../../src/checks/check-subject';
import { Check } from '../../src/options/check';
import { Checks } from '../../src/options/checks';
import { SHELLS } from './busybox';
import { canConfine, confinement } from './confinement';
import { onlyContainer, runPod } from './kubelet';
import { SUBJECT, onlyJob } from './subject';
import { removeFolder, temporaryFolder } from './tools';

/** What interpreters print when they are asked for their version. */
const WORDS = {
  r: 'R version 4.6.1 (2026-06-12) -- "Some Name"\nCopyright (C) 2026 The R Foundation for Statistical Computing\nPlatform: x86_64-pc-linux-gnu',
  python: 'Python 3.14.6',
  quarto: '1.9.36',
  tensorflow: 'TensorFlow ModelServer: 2.19.1-rc0+dev.sha.no_git\nTensorFlow Library: 2.19.1',
} as const;

const OPTION = 'executionEnvironments[0].r[0]';

describe.each(SHELLS)('the check of an image of content in %s', (_name, shell, available) => {
  let root = '';
  beforeEach(() => {
    root = temporaryFolder();
    chmodSync(root, 0o755);
  });
  afterEach(() => removeFolder(root));

  const program = (path: string, body: string, mode = 0o755) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `#!/bin/sh\n${body}\n`, { mode });
  };
  const says = (path: string, words: string) => program(path, `cat <<'END'\n${words}\nEND`);
  const jobFor = (interpreters: Partial<InterpreterSubject>[], supervisors: EnvironmentSubject['supervisors'] = []) => {
    const full = interpreters.map((one) => ({ tool: 'r' as const, path: '/opt/R/4.6.1/bin/R', version: '4.6.1', option: OPTION, ...one }));
    return onlyJob(Check.executionEnvironment(), { ...SUBJECT, environments: [{ image: 'content:1', interpreters: full, supervisors }] });
  };
  const run = (...interpreters: Partial<InterpreterSubject>[]) => runPod(jobFor(interpreters), { shell, folders: { '/opt': join(root, 'opt') } });

  it.skipIf(!available)('passes when all that is declared is there', async () => {
    says('opt/R/4.6.1/bin/R', WORDS.r);
    says('opt/python/3.14.6/bin/python3', WORDS.python);
    says('opt/quarto/1.9.36/bin/quarto', WORDS.quarto);
    says('opt/tf/2.19.1/bin/tensorflow_model_server', WORDS.tensorflow);
    const { code, log } = await run(
      {},
      { tool: 'python', path: '/opt/python/3.14.6/bin/python3', version: '3.14.6' },
      { tool: 'quarto', path: '/opt/quarto/1.9.36/bin/quarto', version: '1.9.36' },
      { tool: 'tensorflow', path: '/opt/tf/2.19.1/bin/tensorflow_model_server', version: '2.19.1' },
    );
    expect(log.replaceAll(root, '')).toBe(
      ['ok      image content:1 is there, and its shell runs', `ok      R 4.6.1 is at /opt/R/4.6.1/bin/R (${OPTION})`,
        `ok      Python 3.14.6 is at /opt/python/3.14.6/bin/python3 (${OPTION})`, `ok      Quarto 1.9.36 is at /opt/quarto/1.9.36/bin/quarto (${OPTION})`,
        `ok      TensorFlow Serving 2.19.1 is at /opt/tf/2.19.1/bin/tensorflow_model_server (${OPTION})`, 'execution-environment: passed', ''].join('\n'));
    expect(code).toBe(0);
  });

  const faults: [fault: string, prepare: () => void, words: string[]][] = [
    ['an interpreter path that does not exist', () => says('opt/R/4.5.2/bin/R', WORDS.r),
      ['image content:1 has no R at', `/opt/R/4.6.1/bin/R (${OPTION})`, 'write a path that the image has, such as:', '/opt/R/4.5.2/bin/R']],
    ['an image without any R', () => undefined, ['has no R at', 'correct the path in executionEnvironments[0].r[0]', 'or take an image that has it']],
    ['a folder in place of a program', () => mkdirSync(join(root, 'opt/R/4.6.1/bin/R'), { recursive: true }), ['has no R at', OPTION, 'correct the path']],
    ['another version', () => says('opt/R/4.6.1/bin/R', WORDS.r.replace('4.6.1', '4.6.0')), ['is version 4.6.0, and 4.6.1 is declared', "write version: '4.6.0' in executionEnvironments[0].r[0]", 'content:1']],
    ['a longer version', () => says('opt/R/4.6.1/bin/R', WORDS.r.replace('4.6.1', '4.6.11')), ['is version 4.6.11', 'FAILED', OPTION]],
    ['a program that does not run', () => program('opt/R/4.6.1/bin/R', 'echo "no such library" >&2; exit 127'), ['does not run: it ends with 127', 'another processor', 'no such library']],
    ['a program that nobody may run', () => program('opt/R/4.6.1/bin/R', 'true', 0o644), ['may not be run', 'chmod a+x', OPTION]],
  ];
  it.skipIf(!available).each(faults)('%s fails with what to write', async (_fault, prepare, words) => {
    mkdirSync(join(root, 'opt'), { recursive: true });
    prepare();
    const { code, log } = await run({});
    for (const word of words) expect(log.replaceAll(root, '')).toContain(word);
    expect(log).toContain('execution-environment: FAILED');
    expect(code).toBe(1);
  });

  it.skipIf(!available)('a supervisor must be there, and is not run', async () => {
    program('opt/supervisor.sh', 'exit 1');
    const supervisor = { path: '/opt/supervisor.sh', option: 'executionEnvironments[0].supervisor' };
    const around = { shell, folders: { '/opt': join(root, 'opt') } };
    expect((await runPod(jobFor([], [supervisor]), around)).code).toBe(0);
    const { log } = await runPod(jobFor([], [{ ...supervisor, path: '/opt/gone.sh' }]), around);
    expect(log).toContain('has no supervisor at');
  });

  it.skipIf(!available || !canConfine)('passes as the user and with the read-only root of its pod', async () => {
    says('opt/R/4.6.1/bin/R', WORDS.r);
    const job = jobFor([{}]);
    const { code } = await runPod(job, { shell, folders: { '/opt': join(root, 'opt') }, runtime: confinement(job) });
    expect(code).toBe(0);
  });
});

describe('the Jobs of execution-environment', () => {
  const environment = (image: string): EnvironmentSubject => ({ image, interpreters: [], supervisors: [] });

  it('are one for each image, which it runs itself, in the namespace of content', () => {
    const jobs = checkJobs({ ...SUBJECT, environments: [environment('a:1'), environment('b:1')] }, Checks.of(Check.executionEnvironment()));
    expect(jobs.map((job) => `${job.name} runs ${onlyContainer(job).image} in ${job.namespace}`)).toEqual([
      'execution-environment-1 runs a:1 in posit-connect-content', 'execution-environment-2 runs b:1 in posit-connect-content',
    ]);
  });

  it('take no image of the check in place of the one that they are about', () => {
    expect(onlyContainer(onlyJob(Check.executionEnvironment({ image: 'other:1' }))).image).toBe('posit/connect-content:test');
  });
});
