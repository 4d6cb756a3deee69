import { ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { controlGroups, makeControlGroups, removeControlGroups } from '../harness/control-groups';
import { eventually } from '../harness/eventually';
import { missingRequirements } from '../harness/requirements';
import { traces } from '../harness/traces';

const MAIN = join(__dirname, '..', 'main.ts');
const SECONDS = 90;

describe.skipIf(missingRequirements().length > 0)('the suite of the cluster, stopped while its node runs', () => {
  let temporary = '';
  let before: readonly string[] = [];
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'interrupted-'));
    before = [...traces(), ...controlGroups()];
  });
  afterEach(() => rmSync(temporary, { recursive: true }));

  it('leaves nothing when a person interrupts it', async () => {
    const suite = await runningSuite(temporary);
    suite.kill('SIGINT');
    await ended(suite);
    await eventually('all is as it was', () => left(before).length === 0 || undefined, { seconds: SECONDS, story: () => left(before).join('\n') });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('leaves nothing when it is killed, but for control groups, which the next run removes', async () => {
    const suite = await runningSuite(temporary);
    suite.kill('SIGKILL');
    await ended(suite);
    await eventually('its processes have ended', () => left(before).every(isControlGroup) || undefined, { seconds: SECONDS, story: () => left(before).join('\n') });
    expect(readdirSync(temporary)).toEqual([]);

    makeControlGroups();
    await removeControlGroups();
    expect(left(before)).toEqual([]);
  });
});

/** The suite, once its node has begun to run pods. */
async function runningSuite(temporary: string): Promise<ChildProcess> {
  const { CLUSTER, VITEST_JSON, ...env } = process.env;
  const suite = spawn(process.execPath, ['-r', 'tsx/cjs', MAIN, 'kubectl-apply'], {
    env: { ...env, TMPDIR: temporary, TSX_DISABLE_CACHE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  [suite.stdout, suite.stderr].forEach((stream) => stream?.on('data', (chunk) => (said += chunk)));
  await eventually('its node runs pods', () => suite.exitCode !== null || hasPods(suite.pid ?? 0) || undefined, { seconds: SECONDS, story: () => said });
  expect(suite.exitCode, said).toBeNull();
  return suite;
}

/** Whether a process runs in a control group of pods that the suite with this process id has made. */
function hasPods(suite: number): boolean {
  return readdirSync('/proc').some((id) => /^\d+$/.test(id) && new RegExp(`/cdk8s-posit-connect-${suite}/.*pod`).test(contentOf(join('/proc', id, 'cgroup'))));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => (child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve())));
}

function left(before: readonly string[]): readonly string[] {
  return [...traces(), ...controlGroups()].filter((trace) => !before.includes(trace));
}

function isControlGroup(trace: string): boolean {
  return trace.startsWith('/sys/fs/cgroup/');
}
