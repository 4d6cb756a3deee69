import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ended, inProcess } from './synth/command-line';
import { configMap, FakeProject } from './synth/project';

let project: FakeProject;
beforeEach(() => {
  project = new FakeProject();
  project.programWrites({ 'a.k8s.yaml': configMap('a', { color: 'red' }) });
});
afterEach(() => project.remove());

const run = (...args: readonly string[]): Promise<Ended> => inProcess(args, project.folder);

describe('diff', () => {
  it('tells what a synth would change, on standard output alone, and writes nothing', async () => {
    await run('synth');
    project.programWrites({ 'a.k8s.yaml': configMap('a', { color: 'blue' }), 'b.k8s.yaml': configMap('b') });
    const { code, out } = await run('diff');
    expect(code).toBe(0);
    expect(out).toBe('~ ConfigMap posit-connect/a\n    data.color: "red" -> "blue"\n+ ConfigMap posit-connect/b\n1 added, 0 removed, 1 changed; 0 restarts pods, 0 immutable, 0 touches data\n');
    expect(project.written()).toEqual({ 'a.k8s.yaml': configMap('a', { color: 'red' }) });
    expect(project.leftOvers()).toEqual([]);
  });

  it('exits with 1 on request where there are differences, and with 0 where there are none', async () => {
    await run('synth');
    expect(await run('diff', '--exit-code')).toMatchObject({ code: 0, out: 'no differences\n' });
    project.programWrites({ 'b.k8s.yaml': configMap('b') });
    expect((await run('diff', '--exit-code')).code).toBe(1);
    expect((await run('diff')).code).toBe(0);
  });

  it('sees no difference where an object moves to another file', async () => {
    await run('synth');
    project.programWrites({ 'z.k8s.yaml': configMap('a', { color: 'red' }) });
    expect((await run('diff')).out).toBe('no differences\n');
  });

  it('compares two folders without running a program', async () => {
    project.write({ 'one/a.yaml': configMap('a'), 'two/a.yaml': configMap('b') });
    const { code, out, err } = await run('diff', 'one', 'two', '--format', 'json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual([{ change: 'removed', object: 'ConfigMap posit-connect/a', marks: [], fields: [] }, { change: 'added', object: 'ConfigMap posit-connect/b', marks: [], fields: [] }]);
  });

  it('restores first what a killed synth left', async () => {
    await run('synth');
    const workshop = join(project.folder, '.dist.cdk8s-posit-connect');
    mkdirSync(workshop);
    renameSync(project.dist, join(workshop, 'previous'));
    expect(await run('diff')).toMatchObject({ code: 0, out: 'no differences\n' });
    expect(project.leftOvers()).toEqual([]);
  });

  it.each([
    [['diff', 'nowhere'], 'there is no such file or folder'],
    [['diff', '--app', 'exit 3', 'program'], 'failed with exit code 3'],
    [['diff', 'program', 'cdk8s.yaml', '--format', 'yaml'], 'Allowed choices are text, json'],
  ])('%j is refused in words', async (args, words) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});
