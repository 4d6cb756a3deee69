import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../../src/cli/output/output-folder';
import { recoverOutput } from '../../../src/cli/output/recovery';
import { BundledCommand, ended } from './command-line';
import { configMap, FakeProject, Files } from './project';

const FIRST: Files = { '10-a.k8s.yaml': configMap('a'), '20-b.k8s.yaml': configMap('b', { color: 'red' }), 'deep/x.k8s.yaml': configMap('x') };
const SECOND: Files = { '10-a.k8s.yaml': configMap('a'), '20-b.k8s.yaml': configMap('b', { color: 'blue' }), '30-c.k8s.yaml': configMap('c') };
const OF_THE_USER: Files = { 'README.md': 'ours\n', 'notes/keep.txt': 'ours, too\n' };

/** Ends the process by SIGKILL before its n-th change of a file, n being KILL_AT. */
const KILLER = `
  const fs = require('node:fs');
  let left = Number(process.env.KILL_AT);
  for (const name of ['writeFileSync', 'mkdirSync', 'renameSync', 'linkSync', 'rmSync', 'rmdirSync', 'chmodSync', 'copyFileSync']) {
    const original = fs[name];
    fs[name] = (...parameters) => {
      if (--left === 0) process.kill(process.pid, 'SIGKILL');
      return original(...parameters);
    };
  }`;

describe('a synth that is killed', () => {
  let command: BundledCommand;
  const projects: FakeProject[] = [];
  beforeAll(() => (command = new BundledCommand()));
  afterAll(() => {
    command.remove();
    for (const project of projects) project.remove();
  });

  async function synthesized(): Promise<FakeProject> {
    const project = new FakeProject();
    projects.push(project);
    project.programWrites(FIRST);
    expect(await ended(command.start(['synth'], project.folder))).toMatchObject({ code: 0 });
    project.write(Object.fromEntries(Object.entries(OF_THE_USER).map(([path, text]) => [`dist/${path}`, text])));
    return project;
  }

  // What the program that was started goes on writing is removed when it has ended.
  async function recovered(project: FakeProject): Promise<void> {
    for (let attempt = 0; attempt < 1000; attempt++) {
      await recoverOutput(outputFolder(project.dist), { in: () => '', out: () => undefined, err: () => undefined });
      if (project.leftOvers().length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('before any of its changes on the disk leaves the old or the new manifests, once the next command has run', async () => {
    const project = await synthesized();
    const killer = join(project.folder, 'killer.js');
    writeFileSync(killer, KILLER);
    project.copy('dist', 'before');
    const [old, fresh] = [{ ...FIRST, ...OF_THE_USER }, { ...SECOND, ...OF_THE_USER }];
    const seen = { old: 0, fresh: 0 };
    project.programWrites(SECOND);
    let count = 1;
    for (; ; count++) {
      rmSync(project.dist, { recursive: true });
      project.copy('before', 'dist');
      const { code } = await ended(command.start(['synth'], project.folder, ['-r', killer], { KILL_AT: String(count) }));
      if (code !== null) break;
      await recovered(project);
      const written = project.written();
      seen[JSON.stringify(written) === JSON.stringify(sorted(old)) ? 'old' : 'fresh']++;
      expect([sorted(old), sorted(fresh)]).toContainEqual(written);
      expect(project.leftOvers()).toEqual([]);
    }
    expect(count).toBeGreaterThan(15);
    expect(seen.old).toBeGreaterThan(5);
    expect(seen.fresh).toBeGreaterThan(1);
  }, 240_000);

  it('a hundred times at any moment leaves the old or the new manifests, and nothing else', async () => {
    const project = await synthesized();
    const start = Date.now();
    expect((await ended(command.start(['synth'], project.folder))).code).toBe(0);
    const usual = Date.now() - start;
    let standing = sorted({ ...FIRST, ...OF_THE_USER });
    for (let kill = 0; kill < 100; kill++) {
      const wanted = kill % 2 === 0 ? SECOND : FIRST;
      project.programWrites(wanted);
      const child = command.start(['synth'], project.folder);
      const end = ended(child);
      // Node itself starts for the first half of the time.
      await new Promise((resolve) => setTimeout(resolve, usual * (0.4 + Math.random() * 0.7)));
      child.kill('SIGKILL');
      await end;
      await recovered(project);
      const written = project.written();
      expect([standing, sorted({ ...wanted, ...OF_THE_USER })]).toContainEqual(written);
      expect(project.leftOvers()).toEqual([]);
      standing = written ?? {};
    }
  }, 240_000);

  it('while its program goes on leaves the folder to it, and the next command removes it after the program', async () => {
    const project = await synthesized();
    project.write({ 'cdk8s.yaml': 'app: mkdir "$CDK8S_OUTDIR" && sleep 1 && cp -R program/. "$CDK8S_OUTDIR"\n' });
    const child = command.start(['synth'], project.folder);
    const end = ended(child);
    while (!(project.leftOvers().length > 0)) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill('SIGKILL');
    await end;
    await recovered(project);
    expect(project.leftOvers()).toEqual([]);
    expect(project.written()).toEqual(sorted({ ...FIRST, ...OF_THE_USER }));
  }, 60_000);
});

function sorted(files: Files): Files {
  return Object.fromEntries(Object.entries(files).sort(([left], [right]) => (left < right ? -1 : 1)));
}
