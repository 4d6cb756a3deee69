import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKubernetesYaml } from '../../../src/chart/kubernetes-yaml';
import { Ended, inProcess } from './command-line';
import { configMap, FakeProject } from './project';

let project: FakeProject;
beforeEach(() => (project = new FakeProject()));
afterEach(() => project.remove());

const synth = (...args: readonly string[]): Promise<Ended> => inProcess(['synth', ...args], project.folder);

const A = configMap('a');
const B = configMap('b');

describe('synth', () => {
  it('writes what the program writes, tells it on stderr, and leaves nothing else', async () => {
    project.programWrites({ 'a.k8s.yaml': A, 'deep/b.k8s.yaml': B });
    expect(await synth()).toEqual({ code: 0, out: '', err: 'synthesizing: cp -R program "$CDK8S_OUTDIR"\n  + a.k8s.yaml\n  + deep/b.k8s.yaml\ndist: 2 files; 2 added, 0 changed, 0 removed\n' });
    expect(project.written()).toEqual({ 'a.k8s.yaml': A, 'deep/b.k8s.yaml': B });
    expect(project.leftOvers()).toEqual([]);
  });

  it('takes the program and the folder from the command line rather than from cdk8s.yaml', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    expect(await synth('--app', `mkdir "$CDK8S_OUTDIR" && cp program/a.k8s.yaml "$CDK8S_OUTDIR/z.yaml"`, '--output', 'other/place')).toMatchObject({ code: 0 });
    expect(project.written(join(project.folder, 'other/place'))).toEqual({ 'z.yaml': A });
    expect(existsSync(project.dist)).toBe(false);
  });

  it('shows what the program prints on stderr, so that standard output stays clean', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    const { out, err } = await synth('--app', 'echo from the program && cp -R program "$CDK8S_OUTDIR"');
    expect(out).toBe('');
    expect(err).toContain('from the program\n');
  });

  it('does not touch a folder in which nothing changes', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    await synth();
    const before = statSync(project.dist, { bigint: true });
    expect((await synth()).err).toContain('dist: 1 file, nothing changed\n');
    const after = statSync(project.dist, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  it('writes through a link to where it leads', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    mkdirSync(join(project.folder, 'elsewhere'));
    symlinkSync('elsewhere', project.dist);
    expect((await synth()).code).toBe(0);
    expect(lstatSync(project.dist).isSymbolicLink()).toBe(true);
    expect(project.written(join(project.folder, 'elsewhere'))).toEqual({ 'a.k8s.yaml': A });
  });

  it.each([
    ['fails', 'exit 7', 'failed with exit code 7'],
    ['fails after it has written', 'cp -R program "$CDK8S_OUTDIR"; exit 1', 'failed with exit code 1'],
    ['is ended by a signal', 'kill -KILL $$', 'was ended by SIGKILL'],
    ['does not exist', 'no-such-program', 'failed with exit code 127'],
    ['writes nothing', 'true', 'wrote nothing to the folder in CDK8S_OUTDIR'],
  ])('leaves the last good manifests where the program %s', async (_, app, words) => {
    project.programWrites({ 'a.k8s.yaml': A });
    await synth();
    project.programWrites({ 'a.k8s.yaml': configMap('a', { changed: 'yes' }) });
    const { code, err } = await synth('--app', app);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(project.written()).toEqual({ 'a.k8s.yaml': A });
    expect(project.leftOvers()).toEqual([]);
  });
});

describe('files in the output folder', () => {
  it('of the user survive, as do links and empty folders', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    await synth();
    project.write({ 'dist/README.md': 'ours', 'dist/deep/notes.txt': 'ours, too' });
    mkdirSync(join(project.dist, 'empty'));
    symlinkSync('README.md', join(project.dist, 'link'));
    project.programWrites({ 'b.k8s.yaml': B });
    expect((await synth()).err).toContain('  + b.k8s.yaml\n  - a.k8s.yaml\n');
    expect(project.written()).toEqual({ 'README.md': 'ours', 'b.k8s.yaml': B, 'deep/notes.txt': 'ours, too', link: 'ours' });
    expect(lstatSync(join(project.dist, 'link')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(project.dist, 'empty'))).toBe(true);
  });

  it('that kubectl would apply and that this command did not write stay, and are told of', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    project.write({ 'dist/theirs.yaml': B, 'dist/notes.txt': 'x' });
    const { err } = await synth();
    expect(err).toContain('theirs.yaml was not written by this command, and stays; kubectl apply takes it along\n');
    expect(err).not.toContain('notes.txt');
    expect(project.written()).toMatchObject({ 'theirs.yaml': B });
  });

  it('that this command wrote and the user changed are overwritten where they belong, and told of', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    await synth();
    project.write({ 'dist/a.k8s.yaml': 'by hand' });
    expect((await synth()).err).toContain('a.k8s.yaml was changed by hand; the change is overwritten\n');
    expect(project.written()).toEqual({ 'a.k8s.yaml': A });
  });

  it('that the user changed and that no longer belong stay, and are told of', async () => {
    project.programWrites({ 'a.k8s.yaml': A, 'b.k8s.yaml': B });
    await synth();
    project.write({ 'dist/b.k8s.yaml': 'by hand' });
    project.programWrites({ 'a.k8s.yaml': A });
    expect((await synth()).err).toContain('b.k8s.yaml no longer belongs here, and stays because it was changed by hand');
    expect(project.written()).toEqual({ 'a.k8s.yaml': A, 'b.k8s.yaml': 'by hand' });
  });

  it('in the way of manifests stop the synth', async () => {
    project.programWrites({ 'deep/a.k8s.yaml': A });
    project.write({ 'dist/deep': 'a file' });
    const { code, err } = await synth();
    expect(code).toBe(2);
    expect(err).toContain('deep lies where manifests are to be written');
    expect(project.written()).toEqual({ deep: 'a file' });
    expect(project.leftOvers()).toEqual([]);
  });

  it('are on record as sha256sum writes it', async () => {
    project.programWrites({ 'b.k8s.yaml': B, 'a.k8s.yaml': A });
    await synth();
    expect(readFileSync(join(project.dist, '.cdk8s-posit-connect.sha256'), 'utf8')).toMatch(/^[0-9a-f]{64} {2}a\.k8s\.yaml\n[0-9a-f]{64} {2}b\.k8s\.yaml\n$/);
  });
});

describe('synth --check', () => {
  it('is content with a folder that is up to date, whoever wrote it', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    project.copy('program', 'dist');
    expect(await synth('--check')).toMatchObject({ code: 0, out: '', err: expect.stringContaining('dist is up to date\n') });
  });

  it('names what is missing, different and left over, and writes nothing', async () => {
    project.programWrites({ 'a.k8s.yaml': A, 'b.k8s.yaml': B });
    await synth();
    const before = readFileSync(join(project.dist, '.cdk8s-posit-connect.sha256'), 'utf8');
    project.programWrites({ 'a.k8s.yaml': configMap('a', { changed: 'yes' }), 'c.k8s.yaml': configMap('c') });
    const { code, err } = await synth('--check');
    expect(code).toBe(1);
    expect(err).toContain('dist is stale: 3 files are not as synthesized now (+ missing, ~ different, - no longer made)\n  + c.k8s.yaml\n  ~ a.k8s.yaml\n  - b.k8s.yaml\n');
    expect(project.written()).toEqual({ 'a.k8s.yaml': A, 'b.k8s.yaml': B });
    expect(readFileSync(join(project.dist, '.cdk8s-posit-connect.sha256'), 'utf8')).toBe(before);
    expect(project.leftOvers()).toEqual([]);
  });

  it('sees a manifest that was left over by another command, but no file of the user', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    project.copy('program', 'dist');
    project.write({ 'dist/old.yaml': B, 'dist/README.md': 'ours' });
    const { code, err } = await synth('--check');
    expect(code).toBe(1);
    expect(err).toContain('  - old.yaml\n');
    expect(err).not.toContain('README.md');
  });

  it('finds everything missing where there is no folder, and makes none', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    expect((await synth('--check')).code).toBe(1);
    expect(existsSync(project.dist)).toBe(false);
  });

  it('restores first what a killed synth left', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    await synth();
    const workshop = join(project.folder, '.dist.cdk8s-posit-connect');
    mkdirSync(workshop);
    renameSync(project.dist, join(workshop, 'previous'));
    expect(await synth('--check')).toMatchObject({ code: 0, err: expect.stringContaining('finished what a killed synth had begun') });
    expect(project.written()).toEqual({ 'a.k8s.yaml': A });
    expect(project.leftOvers()).toEqual([]);
  });
});

describe('check', () => {
  it('restores first what a killed synth left of the folder', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    await synth();
    const workshop = join(project.folder, '.dist.cdk8s-posit-connect');
    mkdirSync(workshop);
    renameSync(project.dist, join(workshop, 'previous'));
    expect(await inProcess(['check', 'dist'], project.folder)).toMatchObject({ code: 0, out: expect.stringContaining('read 1 object in 1 file') });
    expect(project.leftOvers()).toEqual([]);
  });
});

describe('synth --stdout', () => {
  it('gives one stream in which no object is lost', async () => {
    const files = { 'a.k8s.yaml': A, 'b.k8s.yaml': `${B}---\n${configMap('c')}`, 'deep/d.yaml': configMap('d').trimEnd(), 'empty.yaml': '' };
    project.programWrites({ ...files, 'notes.txt': 'no manifest' });
    const { code, out, err } = await synth('--stdout');
    expect(code).toBe(0);
    expect(readKubernetesYaml(out)).toEqual(Object.values(files).flatMap((text) => [...readKubernetesYaml(text)]));
    expect(readKubernetesYaml(out)).toHaveLength(4);
    expect(err).toContain('synthesizing');
    expect(existsSync(project.dist)).toBe(false);
    expect(project.leftOvers()).toEqual([]);
  });

  it('gives nothing where the program fails', async () => {
    project.programWrites({ 'a.k8s.yaml': A });
    expect(await synth('--stdout', '--app', 'cp -R program "$CDK8S_OUTDIR"; exit 1')).toMatchObject({ code: 2, out: '' });
  });
});

describe('what synth does not do', () => {
  it.each([
    [['--stdout', '--output', 'x'], 'exclude each other'],
    [['--stdout', '--check'], 'leave out one of them'],
    [['--format', 'helm', '--chart-version', '1.0.0'], 'cdk8s synth --format helm'],
    [['--chart-version', '1.0.0'], 'the output is plain manifests'],
    [['--output', '.'], 'The working folder lies in the output folder'],
    [['--output', '..'], 'The working folder lies in the output folder'],
    [['--output', 'cdk8s.yaml/dist'], 'a file is where a folder should be (ENOTDIR)'],
    [['--app', ''], 'No program is named'],
    [['--shard', '0/2'], 'It is written i/n'],
    [['--shard', '3/2'], 'It is written i/n'],
    [['--shard', '2'], 'JOB_COMPLETION_INDEX gives i and is not set here'],
  ])('%j is refused in words', async (args, words) => {
    project.programWrites({ 'a.k8s.yaml': A });
    const { code, out, err } = await synth(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(existsSync(project.dist)).toBe(false);
  });

  it.each([
    ['no settings', '- a\n', 'holds no settings'],
    ['an app that is no text', 'app: [a]\n', 'app in cdk8s.yaml is no text'],
    ['something that is no YAML', 'app: "\n', 'cannot be read as YAML'],
    ['a chart as its format', 'app: x\nsynthConfig: { format: helm }\n', 'format helm'],
  ])('a cdk8s.yaml with %s is refused', async (_, text, words) => {
    project.write({ 'cdk8s.yaml': text });
    const { code, err } = await synth();
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('what changes in the folder', () => {
  const deployment = (app: string) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: connect, namespace: posit-connect }\nspec:\n  selector: { matchLabels: { app: ${app} } }\n  template:\n    metadata: { labels: { app: ${app} } }\n    spec: { containers: [{ name: a, image: a:1 }] }\n`;

  it('is not written where the cluster would refuse it, unless that is accepted', async () => {
    project.programWrites({ 'a.k8s.yaml': deployment('one') });
    await synth();
    project.programWrites({ 'a.k8s.yaml': deployment('two') });
    const refused = await synth();
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('error: CONNECT099 at Deployment posit-connect/connect: spec.selector');
    expect(refused.err).toContain('dist stays as it was. Where you have dealt with it in the cluster: --accept CONNECT099\n');
    expect(project.written()).toEqual({ 'a.k8s.yaml': deployment('one') });
    const accepted = await synth('--accept', 'CONNECT099');
    expect(accepted.code).toBe(0);
    expect(accepted.err).toContain('accepted: CONNECT099');
    expect(project.written()).toEqual({ 'a.k8s.yaml': deployment('two') });
  });

  it('is no object that moves from one file to another', async () => {
    project.programWrites({ 'a.k8s.yaml': `${A}---\napiVersion: v1\nkind: Namespace\nmetadata: { name: posit-connect }\n` });
    await synth();
    project.programWrites({ 'a.k8s.yaml': A, 'n.k8s.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: { name: posit-connect }\n' });
    expect((await synth()).err).not.toContain('CONNECT');
  });

  it('is told of where data would go', async () => {
    project.programWrites({ 'a.k8s.yaml': A, 'n.k8s.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: { name: posit-connect }\n' });
    await synth();
    project.programWrites({ 'a.k8s.yaml': A });
    const { code, err } = await synth();
    expect(code).toBe(0);
    expect(err).toContain('warning: CONNECT100 at Namespace posit-connect');
  });
});
