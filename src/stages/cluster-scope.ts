import { IConstruct } from 'constructs';

const clusters = new WeakSet<IConstruct>();

/** Says that all below `scope` goes into a cluster of its own. */
export function isOwnCluster(scope: IConstruct): void {
  clusters.add(scope);
}

/** What stands for the cluster of `construct`: the whole App, unless somebody said otherwise. */
export function clusterOf(construct: IConstruct): IConstruct {
  return construct.node.scopes.find((scope) => clusters.has(scope)) ?? construct.node.root;
}
