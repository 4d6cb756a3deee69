import type { TestProject } from 'vitest/node';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Cluster, startCluster } from './cluster';

declare module 'vitest' {
  interface ProvidedContext {
    readonly cluster: Cluster | null;
  }
}

/** Starts one cluster for the whole suite, where there are namespaces of its own for it. */
export default async function setup(project: TestProject): Promise<void> {
  const { CLUSTER } = process.env;
  if (CLUSTER === undefined) return project.provide('cluster', null);
  const { programs, group } = JSON.parse(CLUSTER);
  const cluster = await startCluster(programs, group);
  process.env.TMPDIR = join(cluster.logs, 'temporary');
  mkdirSync(process.env.TMPDIR);
  project.provide('cluster', cluster);
}
