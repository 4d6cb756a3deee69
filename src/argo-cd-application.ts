import { App, Chart, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { argoCdSettings, requireTracking } from './argo-cd-settings';
import { requireOtherFolder, requireRepositoryFolder } from './manifest-folder';
import { ArgoCdSourceProps } from './options/delivery/argo-cd-source';
import { requireObjectName } from './options/syntax/kubernetes-name';
import { PositConnect } from './posit-connect';
import { applicationFinalizers, applicationSpec, destinationCluster } from './stages/delivery/argo-cd-application';
import { deliveryLabels } from './stages/labels';
import { hasOwnFolders } from './stages/own-folder';
import { Stage, stageFile, stageId, STAGE_NAMES } from './stages/stage-chart';
import { StageObject } from './stages/stage-object';
import { JsonObject } from './values/json';
import { prune } from './values/merge';

/** Options of `ArgoCdApplication`. */
export interface ArgoCdApplicationProps extends ArgoCdSourceProps {
  /** The installation, with `delivery: Delivery.argoCd()`. */
  readonly installation: PositConnect;

  /** Folder of the manifests in the repository, e.g. `dist`; `.` for its root. */
  readonly path: string;

  /**
   * Name of the Application.
   *
   * @default - the name of the release
   */
  readonly name?: string;

  /**
   * Name of the cluster in Argo CD, or URL of its API.
   *
   * @default - the cluster in which Argo CD runs
   */
  readonly cluster?: string;
}

/**
 * The Argo CD Application of an installation. It reads the files of this installation and no others, so that several may
 * lie in one folder.
 *
 * It belongs into another folder than the manifests, hence into another App.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/
 * @example const argoCd = new App({ outdir: 'argo-cd' });
 * new ArgoCdApplication(argoCd, 'connect', {
 *   installation: connect,
 *   repository: 'https://git.example.com/platform/connect.git',
 *   path: 'dist',
 * });
 * argoCd.synth();
 */
export class ArgoCdApplication extends Chart {
  /**
   * @param scope an App of its own, or anything below it
   * @param id name of the file
   * @param props the installation, and where Argo CD finds it
   * @throws PositConnectError `DELIVERY_FOLDER`, `DELIVERY_TOOL`, `DELIVERY_TRACKING`, `DELIVERY_REPOSITORY`, `DELIVERY_RETRIES`,
   * `RELATIVE_PATH` or `KUBERNETES_NAME` for what cannot work
   */
  public constructor(scope: Construct, id: string, props: ArgoCdApplicationProps) {
    super(scope, id, { disableResourceNameHashes: true });
    const { installation } = props;
    const at = this.node.path;
    requireOtherFolder(this, installation);
    installation._requireDelivery('argoCd', at);
    const name = requireObjectName(props.name ?? installation.releaseName, at, 'name');
    requireTracking(name, installation, props, at);
    const settings = argoCdSettings(props, [installation], at);
    const route = {
      path: requireRepositoryFolder(props.path, at),
      directory: directoryOf(installation),
      destination: { ...destinationCluster(props.cluster), namespace: installation.namespace },
    };
    new StageObject(this, 'application', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: prune({
        name,
        namespace: settings.namespace,
        labels: deliveryLabels(),
        finalizers: applicationFinalizers(settings),
      }) as JsonObject,
      spec: applicationSpec(settings, route),
    });
  }
}

/** Which files of the folder are those of `installation`; a stage that is empty today may have a file tomorrow. */
export function directoryOf(installation: PositConnect): JsonObject | undefined {
  const app = App.of(installation);
  const { outputFileExtension, yamlOutputType } = app;
  const nameOf = (stage: Stage) => (hasOwnFolders(app) ? stageFile(stage) : stageId(installation.node.path, stage));
  const files = `{${STAGE_NAMES.map(nameOf).join(',')}}`;
  switch (yamlOutputType) {
    case YamlOutputType.FILE_PER_CHART:
      return { include: `${files}${outputFileExtension}` };
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE:
      return { recurse: true, include: `${files}/*` };
    default:
      return undefined;
  }
}
