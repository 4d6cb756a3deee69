import type { TestProject } from 'vitest/node';
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
  project.provide('cluster', await startCluster(programs, group));
}
