import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { directoryOf } from './argo-cd-application';
import { argoCdSettings, requireTracking } from './argo-cd-settings';
import { mistake } from './errors/posit-connect-error';
import { requireOtherFolder } from './manifest-folder';
import { ArgoCdSourceProps } from './options/delivery/argo-cd-source';
import { ArgoCdTargets } from './options/delivery/argo-cd-targets';
import { requireObjectName } from './options/syntax/kubernetes-name';
import { PositConnect } from './posit-connect';
import { applicationFinalizers, applicationSpec, ArgoCdRoute, destinationCluster } from './stages/delivery/argo-cd-application';
import { generatorsOf } from './stages/delivery/argo-cd-generators';
import { deliveryLabels } from './stages/labels';
import { StageObject } from './stages/stage-object';
import { JsonObject } from './values/json';
import { prune } from './values/merge';

/** Options of `ArgoCdApplicationSet`. */
export interface ArgoCdApplicationSetProps extends ArgoCdSourceProps {
  /** The installations that the Applications deliver, each with `delivery: Delivery.argoCd()`; at least one. */
  readonly installations: PositConnect[];

  /** What becomes an Application, and on which cluster. */
  readonly targets: ArgoCdTargets;

  /**
   * Name of the ApplicationSet.
   *
   * @default - the id of the construct
   */
  readonly name?: string;
}

/**
 * One Argo CD Application for each cluster, each folder, or each folder of each cluster. Order and checks are those of the
 * installation inside each Application; Applications do not wait for each other.
 *
 * It belongs into another folder than the manifests, hence into another App. The Applications' names are not those of the
 * releases, so that Argo CD must track by annotation, and `tracking` must say so.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 * @example const argoCd = new App({ outdir: 'argo-cd' });
 * new ArgoCdApplicationSet(argoCd, 'connect', {
 *   installations: [connect],
 *   repository: 'https://git.example.com/platform/connect.git',
 *   targets: ArgoCdTargets.clusters('dist', { labels: { connect: 'yes' } }),
 *   tracking: ArgoCdTracking.annotation(),
 * });
 * argoCd.synth();
 */
export class ArgoCdApplicationSet extends Chart {
  /**
   * @param scope an App of its own, or anything below it
   * @param id name of the file
   * @param props the installations, and what becomes an Application
   * @throws PositConnectError `DELIVERY_FOLDER`, `DELIVERY_TOOL`, `DELIVERY_TRACKING`, `DELIVERY_TARGETS`, `DELIVERY_REPOSITORY`,
   * `DELIVERY_RETRIES` or `KUBERNETES_NAME` for what cannot work
   */
  public constructor(scope: Construct, id: string, props: ArgoCdApplicationSetProps) {
    super(scope, id, { disableResourceNameHashes: true });
    const at = this.node.path;
    const { installations } = props;
    const targets = props.targets._choice;
    requireInstallations(props, at);
    const applicationName = targets.name.replace('RELEASE', installations[0].releaseName);
    for (const installation of installations) {
      requireOtherFolder(this, installation);
      installation._requireDelivery('argoCd', at);
      requireTracking(applicationName, installation, props, at);
    }
    const settings = argoCdSettings(props, installations, at);
    new StageObject(this, 'application-set', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: requireObjectName(props.name ?? id, at, 'name'), namespace: settings.namespace, labels: deliveryLabels() },
      spec: {
        goTemplate: true,
        goTemplateOptions: ['missingkey=error'],
        generators: generatorsOf(targets, settings),
        // A cluster or folder that vanishes takes its Application along, and its objects only where that is wanted.
        syncPolicy: { preserveResourcesOnDeletion: !settings.deleteObjects },
        template: {
          metadata: prune({ name: applicationName, finalizers: applicationFinalizers(settings) }) as JsonObject,
          spec: applicationSpec(settings, routeOf(props)),
        },
      },
    });
  }
}

function routeOf({ installations, targets }: ArgoCdApplicationSetProps): ArgoCdRoute {
  const { everyCluster, folders, path, cluster } = targets._choice;
  return {
    path,
    // Of a folder that is found by a pattern, nobody knows the names of the files.
    directory: folders === undefined ? directoryOf(installations[0]) : undefined,
    destination: everyCluster ? { server: '{{.server}}' } : destinationCluster(cluster),
  };
}

function requireInstallations({ installations, targets }: ArgoCdApplicationSetProps, at: string): void {
  const { folders } = targets._choice;
  if (installations.length === 1 || (installations.length > 1 && folders !== undefined)) return;
  throw mistake('DELIVERY_TARGETS', {
    at,
    what: `there are ${installations.length} installations for ${folders === undefined ? 'one folder' : 'the folders'}`,
    fix: 'installations: [connect]; several go with ArgoCdTargets.folders or .foldersOfClusters, one a folder',
  });
}
