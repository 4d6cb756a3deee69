import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { stringify } from 'yaml';
import { findHelm } from '../../src/chart/helm-executable';
import { KubernetesObject } from '../../src/chart/kubernetes-object';
import { readObjects } from './compare-objects';

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

/** The objects of a release, rendered with an environment in which nothing can change the output. */
export function renderWithHelm(request: RenderingRequest): Rendering {
  const fromFile = typeof request.values === 'string';
  const { releaseName = 'connect', namespace = 'posit-connect', flags = [] } = request;
  const args = ['template', releaseName, request.chart, '--namespace', namespace, '--values', fromFile ? String(request.values) : '-', ...flags];
  const run = spawnSync(findHelm().path, args, {
    input: fromFile ? '' : stringify(request.values, { version: '1.1', aliasDuplicateObjects: false }),
    env: { PATH: process.env.PATH, HOME: homedir(), GOGC: 'off' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0) return { objects: [], failure: run.stderr };
  return { objects: readObjects(run.stdout) };
}
