import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// A Kubernetes that is built without it calls itself v0.0.0.
const NAMED = '-X k8s.io/component-base/version.gitVersion=v1.34.2';
const SOURCES = join(__dirname, '..', 'programs');

// The programs of the cluster, each a Go module beside this folder, and the package in which its command lies.
const PACKAGES = { kubernetes: '.', dns: '.', connect: '.', argocd: 'github.com/argoproj/argo-cd/v3/cmd' } as const;

/** Path of each program. */
export type ProgramPaths = Readonly<Record<keyof typeof PACKAGES, string>>;

/** Finds each program in `cache`, or builds it there; only the first run pays. */
export function programPaths(cache: string, say: (line: string) => void): ProgramPaths {
  const entries = Object.entries(PACKAGES).map(([name, command]) => [name, findOrBuild(name, command, cache, say)]);
  return Object.fromEntries(entries) as ProgramPaths;
}

function findOrBuild(name: string, command: string, cache: string, say: (line: string) => void): string {
  const folder = join(SOURCES, name);
  const binary = join(cache, `${name}-${digest(folder)}`);
  if (existsSync(binary)) return binary;
  say(`building ${name}: minutes, once`);
  mkdirSync(cache, { recursive: true });
  const unfinished = `${binary}.${process.pid}`;
  const build = spawnSync('go', ['build', '-trimpath', '-ldflags', `-s -w ${NAMED}`, '-o', unfinished, command], {
    cwd: folder,
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOWORK: 'off' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (build.status !== 0) {
    rmSync(unfinished, { force: true });
    throw new Error(`${name} cannot be built:\n${build.stderr.split('\n').slice(-20).join('\n')}`);
  }
  readdirSync(cache).filter((file) => file.startsWith(`${name}-`) && join(cache, file) !== unfinished).forEach((file) => rmSync(join(cache, file)));
  renameSync(unfinished, binary);
  return binary;
}

function digest(folder: string): string {
  const hash = createHash('sha256');
  readdirSync(folder).sort().forEach((file) => hash.update(file).update(readFileSync(join(folder, file))));
  return hash.digest('hex').slice(0, 16);
}
