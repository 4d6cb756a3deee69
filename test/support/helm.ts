import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { stringify } from 'yaml';
import { KubernetesObject, readObjects } from './compare-objects';

/** What one `helm template` gave: objects, or the words of its failure. */
export interface Rendering {
  readonly objects: readonly KubernetesObject[];
  /** What helm wrote to stderr when it failed; undefined when it did not. */
  readonly failure?: string;
}

/** One `helm template`. */
export interface RenderingRequest {
  readonly chart: string;
  /** A values file, or the values themselves. */
  readonly values: string | object;
  readonly releaseName?: string;
  readonly namespace?: string;
  readonly flags?: readonly string[];
}

/** Path of helm: `HELM`, else on the PATH, else where `npm run ensure-helm` puts it. */
export function helmExecutable(): string {
  const candidates = [process.env.HELM ?? '', ...onPath(), ...inCache()];
  const found = candidates.find((path) => path !== '' && existsSync(path));
  if (found === undefined) throw new Error('helm was not found: run `npm run ensure-helm`, or set HELM to its path');
  return found;
}

/** The objects of a release, rendered with an environment in which nothing can change the output. */
export function renderWithHelm(request: RenderingRequest): Rendering {
  const fromFile = typeof request.values === 'string';
  const { releaseName = 'connect', namespace = 'posit-connect', flags = [] } = request;
  const args = ['template', releaseName, request.chart, '--namespace', namespace, '--values', fromFile ? String(request.values) : '-', ...flags];
  const run = spawnSync(helmExecutable(), args, {
    input: fromFile ? '' : stringify(request.values, { version: '1.1', aliasDuplicateObjects: false }),
    env: { HOME: homedir(), GOGC: 'off' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0) return { objects: [], failure: run.stderr };
  return { objects: readObjects(run.stdout) };
}

function onPath(): string[] {
  return (process.env.PATH ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, 'helm'));
}

function inCache(): string[] {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cdk8s-posit-connect', 'helm');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().reverse().map((version) => join(folder, version, 'helm'));
}
