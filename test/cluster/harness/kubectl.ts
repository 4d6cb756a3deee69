import { spawnSync } from 'node:child_process';
import { inject } from 'vitest';
import { Cluster } from './cluster';
import { KubernetesObject } from '../../../src/chart/kubernetes-object';

/** What a command said, and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** The cluster of the suite; only where there is one. */
export function theCluster(): Cluster {
  const cluster = inject('cluster');
  if (cluster === null) throw new Error('there is no cluster: the test must be skipped');
  return cluster;
}

/** Runs kubectl to its end, whatever that is. */
export function tryKubectl(args: readonly string[], input?: string): CommandResult {
  const { programs, kubeconfig } = theCluster();
  const run = spawnSync(programs.kubernetes, ['kubectl', '--kubeconfig', kubeconfig, ...args], { encoding: 'utf8', input, maxBuffer: 1 << 28 });
  return { code: run.status ?? 1, output: run.stdout, errors: run.stderr };
}

/** What kubectl prints; its complaint is thrown. */
export function kubectl(args: readonly string[], input?: string): string {
  const { code, output, errors } = tryKubectl(args, input);
  if (code !== 0) throw new Error(`kubectl ${args.join(' ')}: ${errors}`);
  return output;
}

/** Applies objects that a test needs beside the installation. */
export function apply(...objects: readonly object[]): void {
  kubectl(['apply', '--server-side', '-f', '-'], objects.map((object) => JSON.stringify(object)).join('\n---\n'));
}

/** An object of the cluster, undefined where there is none. */
export function getObject<T = KubernetesObject & { readonly status?: any; readonly spec?: any }>(kind: string, name: string, namespace: string): T | undefined {
  const text = kubectl(['get', kind, name, '--namespace', namespace, '--ignore-not-found', '--output', 'json']);
  return text === '' ? undefined : (JSON.parse(text) as T);
}
