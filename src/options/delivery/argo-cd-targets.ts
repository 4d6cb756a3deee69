import { requireLabels } from '../syntax/labels';
import { requireRelativePath } from '../syntax/relative-path';

/** Where an ApplicationSet puts what, as the stages read it; the texts are Go templates of Argo CD. */
export interface ArgoCdTargetsChoice {
  readonly clusterLabels?: { readonly [label: string]: string };
  /** Whether each registered cluster with the labels gets Applications of its own. */
  readonly everyCluster: boolean;
  /** Folders of the repository, each of which is an Application. */
  readonly folders?: string;
  /** The folder of an Application. */
  readonly path: string;
  /** Its name; `RELEASE` stands for the name of the release. */
  readonly name: string;
  /** URL or name of the cluster where it is the same for all. */
  readonly cluster?: string;
}

/** Options of the targets with many clusters. */
export interface ArgoCdClustersProps {
  /**
   * Labels of the Secrets by which Argo CD knows the clusters.
   *
   * @default - every cluster that Argo CD knows, its own included
   */
  readonly labels?: { readonly [label: string]: string };
}

/**
 * What an ApplicationSet makes Applications of.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
 */
export class ArgoCdTargets {
  /**
   * The same installation on every cluster: one Application a cluster, called `RELEASE-CLUSTER`.
   *
   * @param path folder of the manifests in the repository
   * @param props which clusters
   * @throws PositConnectError `RELATIVE_PATH` or `LABEL` for what cannot be
   * @example ArgoCdTargets.clusters('dist', { labels: { connect: 'yes' } })
   */
  public static clusters(path: string, props: ArgoCdClustersProps = {}): ArgoCdTargets {
    const at = 'ArgoCdTargets.clusters';
    return new ArgoCdTargets({
      everyCluster: true,
      clusterLabels: requireLabels(props.labels, at, 'labels'),
      path: requireRelativePath(path, at, 'path'),
      name: 'RELEASE-{{.nameNormalized}}',
    });
  }

  /**
   * One Application a folder, called like it, all on one cluster.
   *
   * @param folder folder of the repository in which each installation has a folder of its own
   * @param cluster name of the cluster in Argo CD, or URL of its API; Argo CD's own when left out
   * @throws PositConnectError `RELATIVE_PATH` for an absolute folder
   * @example ArgoCdTargets.folders('deployments')
   */
  public static folders(folder: string, cluster?: string): ArgoCdTargets {
    const folders = `${requireRelativePath(folder, 'ArgoCdTargets.folders', 'folder')}/*`;
    return new ArgoCdTargets({ everyCluster: false, folders, path: '{{.path.path}}', name: '{{.path.basenameNormalized}}', cluster });
  }

  /**
   * One Application for each folder below the folder of each cluster, `FOLDER/CLUSTER/*`, called like folder and cluster.
   *
   * @param folder folder of the repository in which each cluster has a folder of its name
   * @param props which clusters
   * @throws PositConnectError `RELATIVE_PATH` or `LABEL` for what cannot be
   * @example ArgoCdTargets.foldersOfClusters('clusters', { labels: { connect: 'yes' } })
   */
  public static foldersOfClusters(folder: string, props: ArgoCdClustersProps = {}): ArgoCdTargets {
    const at = 'ArgoCdTargets.foldersOfClusters';
    return new ArgoCdTargets({
      everyCluster: true,
      clusterLabels: requireLabels(props.labels, at, 'labels'),
      folders: `${requireRelativePath(folder, at, 'folder')}/{{.name}}/*`,
      path: '{{.path.path}}',
      name: '{{.path.basenameNormalized}}-{{.nameNormalized}}',
    });
  }

  /** @internal */
  public readonly _choice: ArgoCdTargetsChoice;

  private constructor(choice: ArgoCdTargetsChoice) {
    this._choice = choice;
  }
}
