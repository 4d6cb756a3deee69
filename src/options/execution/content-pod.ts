import { ImagePullPolicy, k8s } from 'cdk8s-plus-28';
import { ContentServiceAccount } from '../content-service-account';
import { Resources } from '../resources';
import { Scheduling } from '../scheduling';
import { ContentInitContainerProps } from './content-init-container';
import { ContentServiceProps } from './content-service';

/** Options of the pods in which content runs; what is not set here, Connect sets. */
export interface ContentPodProps {
  /**
   * Where content may run; the server has its own.
   *
   * @default - anywhere
   */
  readonly scheduling?: Scheduling;

  /**
   * Requests and limits of content for which Connect has none.
   *
   * @default - none
   */
  readonly resources?: Resources;

  /**
   * Environment variables of content. Plain values lie readable in a ConfigMap: take secrets from a Secret by `valueFrom`.
   *
   * @default - none
   */
  readonly env?: k8s.EnvVar[];

  /**
   * Further volumes of content pods.
   *
   * @default - none
   */
  readonly volumes?: k8s.Volume[];

  /**
   * Where the content container mounts `volumes`.
   *
   * @default - nowhere
   */
  readonly volumeMounts?: k8s.VolumeMount[];

  /**
   * Containers that run before content starts, before the one that copies Connect's runtime.
   *
   * @default - none
   */
  readonly initContainers?: k8s.Container[];

  /**
   * Containers that run beside content; they start before it.
   *
   * @default - none
   */
  readonly sideContainers?: k8s.Container[];

  /**
   * Security context of the pod. Connect itself sets user and groups, by its RunAs settings.
   *
   * @default - none
   */
  readonly podSecurityContext?: k8s.PodSecurityContext;

  /**
   * Security context of the content container. Connect itself sets user and group, by its RunAs settings.
   *
   * @default - none
   */
  readonly containerSecurityContext?: k8s.SecurityContext;

  /**
   * When nodes pull the content image anew.
   *
   * @default - as Kubernetes does, by the image's tag
   */
  readonly imagePullPolicy?: ImagePullPolicy;

  /**
   * Names of Secrets with which content images are pulled, beside those of the server.
   *
   * @default - those of the server alone
   */
  readonly imagePullSecrets?: string[];

  /**
   * Labels of each content Job.
   *
   * @default - those of Connect alone
   */
  readonly jobLabels?: { readonly [key: string]: string };

  /**
   * Annotations of each content Job.
   *
   * @default - those of Connect alone
   */
  readonly jobAnnotations?: { readonly [key: string]: string };

  /**
   * Labels of each content pod.
   *
   * @default - those of Connect alone
   */
  readonly podLabels?: { readonly [key: string]: string };

  /**
   * Annotations of each content pod.
   *
   * @default - those of Connect alone
   */
  readonly podAnnotations?: { readonly [key: string]: string };

  /**
   * Names that content pods resolve by themselves, without DNS.
   *
   * @default - none
   */
  readonly hostAliases?: k8s.HostAlias[];

  /**
   * Account under which content runs, unless its publisher chooses another.
   *
   * @default - an account named `<release>-content`, made and labelled by the library
   */
  readonly serviceAccount?: ContentServiceAccount;

  /**
   * Further accounts that publishers may choose.
   *
   * @default - none
   */
  readonly additionalServiceAccounts?: ContentServiceAccount[];

  /**
   * The Service of each running content.
   *
   * @default - inside the cluster, without labels or annotations of yours
   */
  readonly service?: ContentServiceProps;

  /**
   * The init container that copies Connect's runtime into each content pod.
   *
   * @default - the image of Posit, in the version of Connect
   */
  readonly initContainer?: ContentInitContainerProps;
}
