import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HelmPool } from '../../../src/chart/render-ahead/helm-pool';

let folder: string;
let pool: HelmPool | undefined;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pool-'))));
afterEach(() => {
  pool?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A program that stands in for helm. */
function program(script: string): string {
  const file = path.join(folder, 'program');
  fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

function poolOf(script: string, jobs: readonly string[], width?: number): HelmPool {
  pool = new HelmPool(program(script), jobs.map((values, index) => ({ parameters: [String(index)], values })), { PATH: process.env.PATH, ONLY: 'this' }, width);
  return pool;
}

it('each job gets its own parameters, values and nothing of the environment but what it is given', () => {
  const answers = poolOf('echo "$1 $(cat) $ONLY $HOME"', ['a', 'b', 'c']);
  expect([2, 0, 1].map((job) => answers.output(job))).toEqual(['2 c this \n', '0 a this \n', '1 b this \n']);
});

it('no more run at once than it is told, and no fewer', () => {
  const script = `mkdir -p ${'${0%/*}'}/running && : > ${'${0%/*}'}/running/$1 && ls ${'${0%/*}'}/running | wc -l && sleep 0.4 && rm ${'${0%/*}'}/running/$1`;
  const answers = poolOf(script, ['', '', '', '', ''], 2);
  const together = [0, 1, 2, 3, 4].map((job) => Number(answers.output(job)));
  expect(Math.max(...together)).toBe(2);
});

it('what fails has no answer, and the others have theirs', () => {
  const answers = poolOf('[ "$1" = 1 ] && exit 3; cat', ['a', 'b', 'c']);
  expect([0, 1, 2].map((job) => answers.output(job))).toEqual(['a', undefined, 'c']);
});

it('a program that cannot be started has no answers', () => {
  pool = new HelmPool(path.join(folder, 'missing'), [{ parameters: [], values: 'x' }], {});
  expect(pool.output(0)).toBeUndefined();
});

it('large values and large answers arrive whole, also where the program reads nothing', () => {
  const large = 'é'.repeat(3_000_000);
  expect(poolOf('cat', [large]).output(0)).toBe(large);
  pool?.close();
  expect(poolOf('echo done', [large]).output(0)).toBe('done\n');
});
