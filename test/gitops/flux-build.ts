import { spawnSync } from 'node:child_process';
import { KubernetesObject } from '../../src/chart/kubernetes-object';
import { JsonObject } from '../../src/values/json';
import { fluxProgram } from './flux-program';

/** A folder that is built below `root`, which stands for the fetched repository. */
export interface FluxBuild {
  readonly root: string;
  readonly path: string;
  /** A Flux Kustomization; without one the folder's own `kustomization.yaml` is built as `kubectl apply -k` does. */
  readonly kustomization?: JsonObject;
  readonly substitution?: 'lenient' | 'strict';
}

/** What comes of a build: its objects, or why there are none. */
export interface FluxOutcome {
  readonly objects: readonly KubernetesObject[] | null;
  readonly error?: string;
}

/** Builds all of them in one process. */
export function fluxBuild(...builds: readonly FluxBuild[]): readonly FluxOutcome[] {
  const run = spawnSync(fluxProgram(), { input: JSON.stringify(builds), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) throw run.error ?? new Error(run.stderr);
  return JSON.parse(run.stdout) as readonly FluxOutcome[];
}
