import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownerText } from '../../../src/cli/output/owner';
import { BundledCommand, Ended, ended } from './command-line';
import { configMap, FakeProject } from './project';

const A = configMap('a');
const B = configMap('b');

const { host: HOST } = JSON.parse(ownerText([])) as { readonly host: string };

let command: BundledCommand;
let project: FakeProject;
let workshop: string;
beforeAll(() => (command = new BundledCommand()));
afterAll(() => command.remove());
beforeEach(() => {
  project = new FakeProject();
  project.programWrites({ 'a.k8s.yaml': A });
  workshop = join(project.folder, '.dist.cdk8s-posit-connect');
});
afterEach(() => project.remove());

const synth = (...args: readonly string[]): Promise<Ended> => ended(command.start(['synth', ...args], project.folder));

describe('several synths of one folder at once', () => {
  it('all end well, and the folder is that of one of them', async () => {
    project.write({ 'second/b.k8s.yaml': B });
    const all = await Promise.all(['program', 'second', 'program', 'second', 'program', 'second'].map((from) => synth('--app', `cp -R ${from} "$CDK8S_OUTDIR"`)));
    expect(all.map(({ code, err }) => (code === 0 ? 0 : err))).toEqual(all.map(() => 0));
    expect([{ 'a.k8s.yaml': A }, { 'b.k8s.yaml': B }]).toContainEqual(project.written());
    expect(project.leftOvers()).toEqual([]);
  }, 60_000);

  it('as its shards add up all the same', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.k8s.yaml`, configMap(`a-${index}`)]));
    project.programWrites(files);
    const all = await Promise.all(['1/4', '2/4', '3/4', '4/4'].map((shard) => synth('--shard', shard)));
    expect(all.map(({ code, err }) => (code === 0 ? 0 : err))).toEqual([0, 0, 0, 0]);
    expect(Object.keys(project.written() ?? {}).sort()).toEqual(Object.keys(files).sort());
    expect(await synth('--check')).toMatchObject({ code: 0 });
    expect(project.leftOvers()).toEqual([]);
  }, 60_000);

  it('one waits for another that is about to write, and says for whom', async () => {
    mkdirSync(workshop);
    const lock = join(workshop, 'lock');
    writeFileSync(lock, JSON.stringify({ pids: [4711], host: 'another' }));
    const waiting = synth();
    await setTimeout(3000);
    expect(project.written()).toBeUndefined();
    rmSync(lock);
    expect(await waiting).toMatchObject({ code: 0, err: expect.stringContaining('waiting for process 4711 on another, which writes the same folder\n') });
    expect(project.leftOvers()).toEqual([]);
  }, 60_000);

  it.each([
    ['a process of this machine that has ended', { pids: [2 ** 22 + 1], host: HOST }, 0],
    ['a process of another machine that gives no sign of life', { pids: [1], host: 'another' }, 300],
    ['nobody knows whom, for long', 'cut sh', 300],
  ])('none waits for %s', async (_, owner, ageSeconds) => {
    mkdirSync(workshop);
    const lock = join(workshop, 'lock');
    writeFileSync(lock, JSON.stringify(owner));
    const then = Date.now() / 1000 - ageSeconds;
    utimesSync(lock, then, then);
    expect((await synth()).err).not.toContain('waiting');
    expect(project.written()).toEqual({ 'a.k8s.yaml': A });
    expect(project.leftOvers()).toEqual([]);
  }, 60_000);
});

describe('a synth that is interrupted', () => {
  it.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('by %s ends its program, leaves the last good manifests and nothing else', async (signal, code) => {
    await synth();
    project.write({ 'slow.sh': 'mkdir "$CDK8S_OUTDIR"\necho $$ > pid\necho half > "$CDK8S_OUTDIR/a.k8s.yaml"\nsleep 60\n' });
    const child = command.start(['synth', '--app', 'sh slow.sh'], project.folder);
    const end = ended(child);
    while (!existsSync(join(project.folder, 'pid'))) await setTimeout(20);
    await setTimeout(100);
    child.kill(signal);
    expect((await end).code).toBe(code);
    expect(project.written()).toEqual({ 'a.k8s.yaml': A });
    expect(project.leftOvers()).toEqual([]);
    const program = Number(readFileSync(join(project.folder, 'pid'), 'utf8'));
    await expect.poll(() => isAlive(program), { timeout: 10_000 }).toBe(false);
  }, 60_000);

  it('while its program is deaf to signals ends it all the same', async () => {
    project.write({ 'deaf.sh': 'trap "" TERM\nmkdir "$CDK8S_OUTDIR"\ntouch pid\nwhile true; do sleep 0.2; done\n' });
    const child = command.start(['synth', '--app', 'sh deaf.sh'], project.folder);
    const end = ended(child);
    while (!existsSync(join(project.folder, 'pid'))) await setTimeout(20);
    child.kill('SIGTERM');
    expect((await end).code).toBe(143);
    expect(project.leftOvers()).toEqual([]);
  }, 60_000);
});

describe('the end of a pipe', () => {
  it('that closes early is no failure', async () => {
    project.programWrites({ 'a.k8s.yaml': Array.from({ length: 20_000 }, (_, index) => configMap(`a-${index}`)).join('---\n') });
    const child = command.start(['synth', '--stdout'], project.folder);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(0);
  }, 60_000);
});

// One that has ended and that nobody has asked about yet still has its number.
function isAlive(pid: number): boolean {
  return !['Z', undefined].includes(/^State:\s+(\w)/m.exec(contentOf(`/proc/${pid}/status`))?.[1]);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
