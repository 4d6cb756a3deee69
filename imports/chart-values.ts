// Generated from schema/chart-values-0.21.0.schema.json by `npm run import`: edit the schema, never this file.
// Values of the official chart rstudio-connect 0.21.0. Pieces of pods and Jobs are typed by cdk8s-plus.

import { k8s } from 'cdk8s-plus-28';

/**
 * Values of the official Posit Connect chart `rstudio-connect`, version 0.21.0.
 *
 * @see https://docs.posit.co/connect/admin/appendix/off-host/helm-reference/
 */
export interface ChartValues {
  /**
   * Second part of the names of all objects, and the label `app.kubernetes.io/name`. Changing it on a running release
   * changes the selector of its Deployment, which Kubernetes refuses.
   *
   * @default - `rstudio-connect`
   */
  readonly nameOverride?: string;

  /**
   * Name of all objects of the release, cut at 63 characters. Changing it on a running release renames every object.
   *
   * @default - the release name, then `-rstudio-connect` unless it holds that already
   */
  readonly fullnameOverride?: string;

  /**
   * Connect version to install: the tag of the server's image and of the content init container, as far as neither sets
   * its own.
   *
   * @default - the version that the chart was made for, 2026.08.0
   */
  readonly versionOverride?: string;

  /**
   * The volume on which Connect keeps its data, shared by all servers and by content. The chart refuses off-host
   * execution without one.
   *
   * @default - the defaults of its members
   */
  readonly sharedStorage?: SharedStorageValues;

  /**
   * The service account of the server and its rights. In local execution none of it is made.
   *
   * @default - the defaults of its members
   */
  readonly rbac?: RbacValues;

  /**
   * Further objects of the release, as maps or as text. Each goes through helm's templates: `{{` in it is executed. No
   * namespace is added.
   *
   * @default []
   */
  readonly extraObjects?: any[];

  /**
   * Node labels that the server's pods need.
   *
   * @default {}
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * How the server's pods are spread over zones or nodes. The chart fills in no label selector.
   *
   * @default []
   */
  readonly topologySpreadConstraints?: k8s.TopologySpreadConstraint[];

  /**
   * Taints that the server's pods put up with.
   *
   * @default []
   */
  readonly tolerations?: k8s.Toleration[];

  /**
   * Priority class of the server's pods.
   *
   * @default - none
   */
  readonly priorityClassName?: string;

  /**
   * How many servers may be down at once while nodes are drained. The chart adds the selector.
   *
   * @default {}
   * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/
   */
  readonly podDisruptionBudget?: PodDisruptionBudgetValues;

  /**
   * Number of old ReplicaSets that are kept to roll back to.
   *
   * At least 1.
   *
   * @default 3
   */
  readonly revisionHistoryLimit?: number;

  /**
   * The image of the Connect server.
   *
   * @default - the defaults of its members
   */
  readonly image?: ImageValues;

  /**
   * How a new version of the server replaces the old one.
   *
   * @default - the defaults of its members
   */
  readonly strategy?: StrategyValues;

  /**
   * The server's Deployment itself.
   *
   * @default - the defaults of its members
   */
  readonly deployment?: DeploymentValues;

  /**
   * The Service in front of the servers.
   *
   * @default - the defaults of its members
   */
  readonly service?: ServiceValues;

  /**
   * The server's pod. Node selector, tolerations, priority class and spread are values of the top level.
   *
   * @default - the defaults of its members
   */
  readonly pod?: PodValues;

  /**
   * Command of the server's container. It bypasses the chart's start script, which checks the API and sets up the name
   * service.
   *
   * @default - the image's own
   */
  readonly command?: string[];

  /**
   * Arguments of the server's container. Off-host the default is the chart's start script; own arguments bypass it.
   *
   * @default - the chart's start script, or the image's own arguments
   */
  readonly args?: string[];

  /**
   * Number of Connect servers. More than one needs PostgreSQL, shared storage and sticky sessions.
   *
   * At least 0.
   *
   * @default 1
   */
  readonly replicas?: number;

  /**
   * The product license: one of `file`, `server` and `key`. The chart lets several pass.
   *
   * @default - the defaults of its members
   */
  readonly license?: LicenseValues;

  /**
   * Security context of the server's container. Local execution needs `privileged: true`; off-host execution does not.
   *
   * @default {}
   */
  readonly securityContext?: k8s.SecurityContext;

  /**
   * Metrics of the server for Prometheus.
   *
   * @default - the defaults of its members
   */
  readonly prometheus?: PrometheusValues;

  /**
   * An object for the Prometheus operator. Made only where `prometheus.enabled` is true as well.
   *
   * @default - the defaults of its members
   * @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.ServiceMonitor
   */
  readonly serviceMonitor?: ServiceMonitorValues;

  /**
   * Requests and limits of the server's container.
   *
   * @default {}
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * Restarts a server that no longer answers.
   *
   * @default - the defaults of its members
   * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
   */
  readonly livenessProbe?: LivenessProbeValues;

  /**
   * Holds the other probes back while a server starts.
   *
   * @default - the defaults of its members
   * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
   */
  readonly startupProbe?: StartupProbeValues;

  /**
   * Keeps requests away from a server that does not answer.
   *
   * @default - the defaults of its members
   * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
   */
  readonly readinessProbe?: ReadinessProbeValues;

  /**
   * Init containers of the server's pod. They cannot be combined with `chronicle.localConfig` or
   * `chronicleAgent.enabled`: the chart then renders invalid YAML.
   *
   * @default - none
   */
  readonly initContainers?: k8s.Container[];

  /**
   * The Ingress in front of the Service.
   *
   * @default - the defaults of its members
   */
  readonly ingress?: IngressValues;

  /**
   * The Chronicle that comes with Connect. What it stores is set in `config`, section `Chronicle`.
   *
   * @default - the defaults of its members
   */
  readonly chronicle?: ChronicleValues;

  /**
   * Sidecar that reports to a Chronicle server of its own.
   *
   * @default - the defaults of its members
   * @deprecated The chart for a Chronicle server of its own is going away; Connect brings its own Chronicle, see `chronicle`.
   */
  readonly chronicleAgent?: ChronicleAgentValues;

  /**
   * The runner of content.
   *
   * @default - the defaults of its members
   */
  readonly backends?: BackendsValues;

  /**
   * The older runner, the Job launcher. Off by default since chart 0.20; while it is off, all of this does nothing.
   *
   * Read by the launcher only.
   *
   * @default - the defaults of its members
   */
  readonly launcher?: LauncherValues;

  /**
   * Images in which content runs, kept in a ConfigMap that Connect reads again when it changes. Without any, and with
   * none made in the dashboard, off-host content cannot run. Needs Connect 2026.03.0.
   *
   * Since Connect 2026.03.0.
   *
   * @default []
   * @see https://docs.posit.co/connect/admin/appendix/off-host/execution-environments/#declarative-management
   */
  readonly executionEnvironments?: ExecutionEnvironmentValues[];

  /**
   * Names of users inside the server's pod, for content that runs as the current user. Needs sign-in by OAuth2, SAML or
   * LDAP.
   *
   * Read in off-host execution only.
   *
   * @default - the defaults of its members
   */
  readonly nameservice?: NameserviceValues;
}

/** Gives `ChartValues` the chart's own key names; members that are left out stay out. */
export function toJson_ChartValues(obj: ChartValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'nameOverride': obj.nameOverride,
    'fullnameOverride': obj.fullnameOverride,
    'versionOverride': obj.versionOverride,
    'sharedStorage': toJson_SharedStorageValues(obj.sharedStorage),
    'rbac': toJson_RbacValues(obj.rbac),
    'extraObjects': obj.extraObjects,
    'nodeSelector': defined(obj.nodeSelector),
    'topologySpreadConstraints': obj.topologySpreadConstraints?.map((item) => k8s.toJson_TopologySpreadConstraint(item)),
    'tolerations': obj.tolerations?.map((item) => k8s.toJson_Toleration(item)),
    'priorityClassName': obj.priorityClassName,
    'podDisruptionBudget': toJson_PodDisruptionBudgetValues(obj.podDisruptionBudget),
    'revisionHistoryLimit': obj.revisionHistoryLimit,
    'image': toJson_ImageValues(obj.image),
    'strategy': toJson_StrategyValues(obj.strategy),
    'deployment': toJson_DeploymentValues(obj.deployment),
    'service': toJson_ServiceValues(obj.service),
    'pod': toJson_PodValues(obj.pod),
    'command': obj.command,
    'args': obj.args,
    'replicas': obj.replicas,
    'license': toJson_LicenseValues(obj.license),
    'securityContext': k8s.toJson_SecurityContext(obj.securityContext),
    'prometheus': toJson_PrometheusValues(obj.prometheus),
    'serviceMonitor': toJson_ServiceMonitorValues(obj.serviceMonitor),
    'resources': k8s.toJson_ResourceRequirements(obj.resources),
    'livenessProbe': toJson_LivenessProbeValues(obj.livenessProbe),
    'startupProbe': toJson_StartupProbeValues(obj.startupProbe),
    'readinessProbe': toJson_ReadinessProbeValues(obj.readinessProbe),
    'initContainers': obj.initContainers?.map((item) => k8s.toJson_Container(item)),
    'ingress': toJson_IngressValues(obj.ingress),
    'chronicle': toJson_ChronicleValues(obj.chronicle),
    'chronicleAgent': toJson_ChronicleAgentValues(obj.chronicleAgent),
    'backends': toJson_BackendsValues(obj.backends),
    'launcher': toJson_LauncherValues(obj.launcher),
    'executionEnvironments': obj.executionEnvironments?.map((item) => toJson_ExecutionEnvironmentValues(item)),
    'nameservice': toJson_NameserviceValues(obj.nameservice),
  });
}

/**
 * The volume on which Connect keeps its data, shared by all servers and by content. The chart refuses off-host
 * execution without one.
 */
export interface SharedStorageValues {
  /**
   * Whether the chart makes a claim and mounts it. The claim is then part of the release, and goes with it wherever
   * helm is not the one who deletes.
   *
   * @default false
   */
  readonly create?: boolean;

  /**
   * Name of the claim.
   *
   * @default - the release's full name, then `-shared-storage`
   */
  readonly name?: string;

  /**
   * Whether a claim that exists already, named by `name`, is mounted. Implied by `create`.
   *
   * @default false
   */
  readonly mount?: boolean;

  /**
   * Where the claim is mounted in the Connect pod. It does not set `Server.DataDir`: keep both equal.
   *
   * @default '/var/lib/rstudio-connect'
   */
  readonly path?: string;

  /**
   * Whether Connect is told to mount the claim in content pods, too. Without it content cannot read its own bundles,
   * unless `DataDirPVCName` is set in `config`.
   *
   * Read in off-host execution only.
   *
   * @default true
   */
  readonly mountContent?: boolean;

  /**
   * Storage class of the claim that the chart makes; it must give ReadWriteMany. An empty string cannot be rendered and
   * means the cluster's default class: a volume bound by hand needs a claim of its own.
   *
   * @default - the default class of the cluster
   */
  readonly storageClassName?: string;

  /**
   * Access modes of the claim that the chart makes.
   *
   * @default ['ReadWriteMany']
   */
  readonly accessModes?: string[];

  /**
   * What the claim asks for.
   *
   * @default - the defaults of its members
   */
  readonly requests?: SharedStorageRequestsValues;

  /**
   * Annotations of the claim. The default one keeps the claim when helm uninstalls the release; kubectl, Argo CD and
   * Flux do not read it.
   *
   * @default {'helm.sh/resource-policy':'keep'}
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Labels of the volumes that the claim may be bound to.
   *
   * @default {}
   */
  readonly selector?: k8s.LabelSelector;

  /**
   * Name of the one volume that the claim is bound to.
   *
   * @default - any volume that fits
   */
  readonly volumeName?: string;

  /**
   * Folder of the volume that is mounted instead of the whole, for the server and for content. Relative, without `..`;
   * the Kubernetes runner needs Connect 2026.08.0.
   *
   * @default - the whole volume
   */
  readonly subPath?: string;
}

/** Gives `SharedStorageValues` the chart's own key names; members that are left out stay out. */
export function toJson_SharedStorageValues(obj: SharedStorageValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'create': obj.create,
    'name': obj.name,
    'mount': obj.mount,
    'path': obj.path,
    'mountContent': obj.mountContent,
    'storageClassName': obj.storageClassName,
    'accessModes': obj.accessModes,
    'requests': toJson_SharedStorageRequestsValues(obj.requests),
    'annotations': defined(obj.annotations),
    'selector': k8s.toJson_LabelSelector(obj.selector),
    'volumeName': obj.volumeName,
    'subPath': obj.subPath,
  });
}

/** What the claim asks for. */
export interface SharedStorageRequestsValues {
  /**
   * Size of the claim, a Kubernetes quantity such as `100Gi`.
   *
   * @default '10Gi'
   */
  readonly storage?: string;
}

/** Gives `SharedStorageRequestsValues` the chart's own key names; members that are left out stay out. */
export function toJson_SharedStorageRequestsValues(obj: SharedStorageRequestsValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'storage': obj.storage,
  });
}

/** The service account of the server and its rights. In local execution none of it is made. */
export interface RbacValues {
  /**
   * Whether service account, Role and RoleBinding are made.
   *
   * Read in off-host execution only.
   *
   * @default true
   */
  readonly create?: boolean;

  /**
   * Whether a ClusterRole to read nodes is made, too. Its name carries no namespace: two releases of one name would
   * share it. Content Services of type NodePort bring it without this switch.
   *
   * Read in off-host execution only.
   *
   * @default false
   */
  readonly clusterRoleCreate?: boolean;

  /**
   * The service account that the server runs under.
   *
   * @default - the defaults of its members
   */
  readonly serviceAccount?: ServiceAccountValues;
}

/** Gives `RbacValues` the chart's own key names; members that are left out stay out. */
export function toJson_RbacValues(obj: RbacValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'create': obj.create,
    'clusterRoleCreate': obj.clusterRoleCreate,
    'serviceAccount': toJson_ServiceAccountValues(obj.serviceAccount),
  });
}

/** The service account that the server runs under. */
export interface ServiceAccountValues {
  /**
   * Whether the account is made. Without it the rights are given to an account that must exist.
   *
   * Read in off-host execution only.
   *
   * @default true
   */
  readonly create?: boolean;

  /**
   * Name of the account, and of Role and RoleBinding.
   *
   * Read in off-host execution only.
   *
   * @default - the release's full name
   */
  readonly name?: string;

  /**
   * Annotations of the account, e.g. for cloud identities.
   *
   * Read in off-host execution only.
   *
   * @default {}
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Labels of the account.
   *
   * Read in off-host execution only.
   *
   * @default {}
   */
  readonly labels?: { readonly [key: string]: string };
}

/** Gives `ServiceAccountValues` the chart's own key names; members that are left out stay out. */
export function toJson_ServiceAccountValues(obj: ServiceAccountValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'create': obj.create,
    'name': obj.name,
    'annotations': defined(obj.annotations),
    'labels': defined(obj.labels),
  });
}

/**
 * How many servers may be down at once while nodes are drained. The chart adds the selector.
 *
 * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/
 */
export interface PodDisruptionBudgetValues {
  /**
   * Number or percentage of servers that must stay up.
   *
   * @default - not limited this way
   */
  readonly minAvailable?: k8s.IntOrString;

  /**
   * Number or percentage of servers that may be down.
   *
   * @default - not limited this way
   */
  readonly maxUnavailable?: k8s.IntOrString;

  /**
   * When pods that are not ready may be evicted.
   *
   * One of `IfHealthyBudget`, `AlwaysAllow`.
   *
   * @default - `IfHealthyBudget`
   */
  readonly unhealthyPodEvictionPolicy?: string;
}

/** Gives `PodDisruptionBudgetValues` the chart's own key names; members that are left out stay out. */
export function toJson_PodDisruptionBudgetValues(obj: PodDisruptionBudgetValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'minAvailable': obj.minAvailable?.value,
    'maxUnavailable': obj.maxUnavailable?.value,
    'unhealthyPodEvictionPolicy': obj.unhealthyPodEvictionPolicy,
  });
}

/** The image of the Connect server. */
export interface ImageValues {
  /**
   * Registry and repository of the image, without tag.
   *
   * @default 'posit/connect'
   */
  readonly repository?: string;

  /**
   * Second half of the default tag: the operating system of the image.
   *
   * @default 'ubuntu-24.04'
   */
  readonly os?: string;

  /**
   * The whole tag, a digest after `@sha256:` included. It changes the server alone: the content init container and the
   * chart's version checks read `versionOverride`.
   *
   * @default - Connect version, `-`, `os`
   */
  readonly tag?: string;

  /**
   * When the image is pulled.
   *
   * One of `Always`, `IfNotPresent`, `Never`.
   *
   * @default 'IfNotPresent'
   */
  readonly imagePullPolicy?: string;

  /**
   * Pull secrets of the server's pods. Content pods do not get them.
   *
   * @default []
   */
  readonly imagePullSecrets?: k8s.LocalObjectReference[];
}

/** Gives `ImageValues` the chart's own key names; members that are left out stay out. */
export function toJson_ImageValues(obj: ImageValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'repository': obj.repository,
    'os': obj.os,
    'tag': obj.tag,
    'imagePullPolicy': obj.imagePullPolicy,
    'imagePullSecrets': obj.imagePullSecrets?.map((item) => k8s.toJson_LocalObjectReference(item)),
  });
}

/** How a new version of the server replaces the old one. */
export interface StrategyValues {
  /**
   * `RollingUpdate`, or `Recreate` to stop all old pods first.
   *
   * One of `RollingUpdate`, `Recreate`.
   *
   * @default 'RollingUpdate'
   */
  readonly type?: string;

  /**
   * Limits of a rolling update.
   *
   * @default - the defaults of its members
   */
  readonly rollingUpdate?: RollingUpdateValues;
}

/** Gives `StrategyValues` the chart's own key names; members that are left out stay out. */
export function toJson_StrategyValues(obj: StrategyValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'type': obj.type,
    'rollingUpdate': toJson_RollingUpdateValues(obj.rollingUpdate),
  });
}

/** Limits of a rolling update. */
export interface RollingUpdateValues {
  /**
   * Number or percentage of pods above `replicas` during an update.
   *
   * @default '100%'
   */
  readonly maxSurge?: k8s.IntOrString;

  /**
   * Number or percentage of pods that may be missing during an update.
   *
   * @default 0
   */
  readonly maxUnavailable?: k8s.IntOrString;
}

/** Gives `RollingUpdateValues` the chart's own key names; members that are left out stay out. */
export function toJson_RollingUpdateValues(obj: RollingUpdateValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'maxSurge': obj.maxSurge?.value,
    'maxUnavailable': obj.maxUnavailable?.value,
  });
}

/** The server's Deployment itself. */
export interface DeploymentValues {
  /**
   * Annotations of the Deployment.
   *
   * @default {}
   */
  readonly annotations?: { readonly [key: string]: string };
}

/** Gives `DeploymentValues` the chart's own key names; members that are left out stay out. */
export function toJson_DeploymentValues(obj: DeploymentValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'annotations': defined(obj.annotations),
  });
}

/** The Service in front of the servers. */
export interface ServiceValues {
  /**
   * Annotations of the Service.
   *
   * @default {}
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Type of the Service. The metrics port lies on the same Service: a load balancer exposes it, too.
   *
   * One of `ClusterIP`, `NodePort`, `LoadBalancer`.
   *
   * @default 'ClusterIP'
   */
  readonly type?: string;

  /**
   * Address inside the cluster, for type `ClusterIP`; `None` for a headless Service.
   *
   * In a values file: `clusterIP`.
   *
   * @default - given by Kubernetes
   */
  readonly clusterIp?: string;

  /**
   * Address of the load balancer, for type `LoadBalancer`, where the cloud allows to ask for one.
   *
   * In a values file: `loadBalancerIP`.
   *
   * @default - given by the cloud
   */
  readonly loadBalancerIp?: string;

  /**
   * Port on each node, for type `NodePort`; dropped for other types.
   *
   * From 1 to 65535.
   *
   * @default - given by Kubernetes
   */
  readonly nodePort?: number;

  /**
   * Port of the Service.
   *
   * From 1 to 65535.
   *
   * @default 80
   */
  readonly port?: number;

  /**
   * Port of the pod, by number or name. It does not follow `pod.port`.
   *
   * @default 3939
   */
  readonly targetPort?: k8s.IntOrString;
}

/** Gives `ServiceValues` the chart's own key names; members that are left out stay out. */
export function toJson_ServiceValues(obj: ServiceValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'annotations': defined(obj.annotations),
    'type': obj.type,
    'clusterIP': obj.clusterIp,
    'loadBalancerIP': obj.loadBalancerIp,
    'nodePort': obj.nodePort,
    'port': obj.port,
    'targetPort': obj.targetPort?.value,
  });
}

/** The server's pod. Node selector, tolerations, priority class and spread are values of the top level. */
export interface PodValues {
  /**
   * Whether `RSTUDIO_CONNECT_HASTE` is set in the server's environment.
   *
   * @default true
   */
  readonly haste?: boolean;

  /**
   * Further environment variables of the server. A setting `Section.Name` is read from `CONNECT_SECTION_NAME`: the way
   * to give a password by reference to a Secret.
   *
   * @default []
   */
  readonly env?: k8s.EnvVar[];

  /**
   * Further volumes of the server's pod.
   *
   * @default []
   */
  readonly volumes?: k8s.Volume[];

  /**
   * Further mounts of the server's container.
   *
   * @default []
   */
  readonly volumeMounts?: k8s.VolumeMount[];

  /**
   * Annotations of the server's pod.
   *
   * @default {}
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Labels of the server's pod.
   *
   * @default {}
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Further containers beside the server.
   *
   * @default - none
   */
  readonly sidecar?: k8s.Container[];

  /**
   * Affinity of the server's pods.
   *
   * @default {}
   */
  readonly affinity?: k8s.Affinity;

  /**
   * Security context of the server's pod.
   *
   * @default {}
   */
  readonly securityContext?: k8s.PodSecurityContext;

  /**
   * Port that the container declares. Connect listens where `HTTP.Listen` of `config` says; Service, probes and this
   * port are kept equal by hand.
   *
   * From 1 to 65535.
   *
   * @default 3939
   */
  readonly port?: number;

  /**
   * Seconds that a server gets to finish before it is killed.
   *
   * At least 0.
   *
   * @default 120
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * Entries for `/etc/hosts` of the server's pod.
   *
   * @default []
   */
  readonly hostAliases?: k8s.HostAlias[];
}

/** Gives `PodValues` the chart's own key names; members that are left out stay out. */
export function toJson_PodValues(obj: PodValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'haste': obj.haste,
    'env': obj.env?.map((item) => k8s.toJson_EnvVar(item)),
    'volumes': obj.volumes?.map((item) => k8s.toJson_Volume(item)),
    'volumeMounts': obj.volumeMounts?.map((item) => k8s.toJson_VolumeMount(item)),
    'annotations': defined(obj.annotations),
    'labels': defined(obj.labels),
    'sidecar': obj.sidecar?.map((item) => k8s.toJson_Container(item)),
    'affinity': k8s.toJson_Affinity(obj.affinity),
    'securityContext': k8s.toJson_PodSecurityContext(obj.securityContext),
    'port': obj.port,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'hostAliases': obj.hostAliases?.map((item) => k8s.toJson_HostAlias(item)),
  });
}

/** The product license: one of `file`, `server` and `key`. The chart lets several pass. */
export interface LicenseValues {
  /**
   * The license key itself. It is written into the manifests.
   *
   * A secret: whoever may read the manifests can read it.
   *
   * @default - none
   */
  readonly key?: string;

  /**
   * License server as `host:port`.
   *
   * @default - none
   */
  readonly server?: string;

  /**
   * A license file, by reference to a Secret or in the manifests.
   *
   * @default - the defaults of its members
   */
  readonly file?: LicenseFileValues;
}

/** Gives `LicenseValues` the chart's own key names; members that are left out stay out. */
export function toJson_LicenseValues(obj: LicenseValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'key': obj.key,
    'server': obj.server,
    'file': toJson_LicenseFileValues(obj.file),
  });
}

/** A license file, by reference to a Secret or in the manifests. */
export interface LicenseFileValues {
  /**
   * The text of the license file. It is written into the manifests.
   *
   * A secret: whoever may read the manifests can read it.
   *
   * @default - none
   */
  readonly contents?: string;

  /**
   * Folder in which the file is mounted.
   *
   * @default '/etc/rstudio-licensing'
   */
  readonly mountPath?: string;

  /**
   * Whether only the one file is mounted. A file mounted that way is not renewed while the pod runs.
   *
   * @default false
   */
  readonly mountSubPath?: boolean;

  /**
   * Key of the Secret, and name of the file.
   *
   * @default 'license.lic'
   */
  readonly secretKey?: string;

  /**
   * Name of a Secret that holds the file.
   *
   * @default - none
   */
  readonly secret?: string;
}

/** Gives `LicenseFileValues` the chart's own key names; members that are left out stay out. */
export function toJson_LicenseFileValues(obj: LicenseFileValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'contents': obj.contents,
    'mountPath': obj.mountPath,
    'mountSubPath': obj.mountSubPath,
    'secretKey': obj.secretKey,
    'secret': obj.secret,
  });
}

/** Metrics of the server for Prometheus. */
export interface PrometheusValues {
  /**
   * Whether Connect listens for Prometheus. The pod carries the annotations for scraping either way.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Port of the metrics, on the pod and on the Service.
   *
   * From 1 to 65535.
   *
   * @default 3232
   */
  readonly port?: number;
}

/** Gives `PrometheusValues` the chart's own key names; members that are left out stay out. */
export function toJson_PrometheusValues(obj: PrometheusValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'port': obj.port,
  });
}

/**
 * An object for the Prometheus operator. Made only where `prometheus.enabled` is true as well.
 *
 * @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.ServiceMonitor
 */
export interface ServiceMonitorValues {
  /**
   * Whether a ServiceMonitor is made. The operator's custom resources must be in the cluster.
   *
   * @default false
   */
  readonly enabled?: boolean;

  /**
   * Namespace of the ServiceMonitor.
   *
   * @default - the release's
   */
  readonly namespace?: string;

  /**
   * Further labels, by which the operator picks the ServiceMonitor.
   *
   * @default {}
   */
  readonly additionalLabels?: { readonly [key: string]: string };
}

/** Gives `ServiceMonitorValues` the chart's own key names; members that are left out stay out. */
export function toJson_ServiceMonitorValues(obj: ServiceMonitorValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'namespace': obj.namespace,
    'additionalLabels': defined(obj.additionalLabels),
  });
}

/**
 * Restarts a server that no longer answers.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export interface LivenessProbeValues {
  /**
   * Whether the probe is part of the pod.
   *
   * @default false
   */
  readonly enabled?: boolean;

  /**
   * The request that must succeed. Adding `exec`, `grpc` or `tcpSocket` keeps this default beside them, and Kubernetes
   * refuses two handlers: set `httpGet` to null as well, which only `rawValues` and values files can. The port does not
   * follow `pod.port`.
   *
   * @default - `/__ping__` on port 3939
   */
  readonly httpGet?: k8s.HttpGetAction;

  /**
   * A command in the container instead of a request.
   *
   * @default - none
   */
  readonly exec?: k8s.ExecAction;

  /**
   * A gRPC health check instead of a request.
   *
   * @default - none
   */
  readonly grpc?: k8s.GrpcAction;

  /**
   * A TCP connection instead of a request.
   *
   * @default - none
   */
  readonly tcpSocket?: k8s.TcpSocketAction;

  /**
   * Seconds from the start of the container to the first try.
   *
   * At least 0.
   *
   * @default 10
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two tries.
   *
   * At least 1.
   *
   * @default 5
   */
  readonly periodSeconds?: number;

  /**
   * Seconds after which a try without an answer has failed.
   *
   * At least 1.
   *
   * @default 2
   */
  readonly timeoutSeconds?: number;

  /**
   * Number of successes in a row that count as recovered. Kubernetes takes only 1 here.
   *
   * From 1 to 1.
   *
   * @default - 1
   */
  readonly successThreshold?: number;

  /**
   * Number of failures in a row that count as failed.
   *
   * At least 1.
   *
   * @default 10
   */
  readonly failureThreshold?: number;

  /**
   * Grace period of the pod when this probe ends it.
   *
   * At least 1.
   *
   * @default - that of the pod
   */
  readonly terminationGracePeriodSeconds?: number;
}

/** Gives `LivenessProbeValues` the chart's own key names; members that are left out stay out. */
export function toJson_LivenessProbeValues(obj: LivenessProbeValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'httpGet': k8s.toJson_HttpGetAction(obj.httpGet),
    'exec': k8s.toJson_ExecAction(obj.exec),
    'grpc': k8s.toJson_GrpcAction(obj.grpc),
    'tcpSocket': k8s.toJson_TcpSocketAction(obj.tcpSocket),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
    'successThreshold': obj.successThreshold,
    'failureThreshold': obj.failureThreshold,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
  });
}

/**
 * Holds the other probes back while a server starts.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export interface StartupProbeValues {
  /**
   * Whether the probe is part of the pod.
   *
   * @default false
   */
  readonly enabled?: boolean;

  /**
   * The request that must succeed. Adding `exec`, `grpc` or `tcpSocket` keeps this default beside them, and Kubernetes
   * refuses two handlers: set `httpGet` to null as well, which only `rawValues` and values files can. The port does not
   * follow `pod.port`.
   *
   * @default - `/__ping__` on port 3939
   */
  readonly httpGet?: k8s.HttpGetAction;

  /**
   * A command in the container instead of a request.
   *
   * @default - none
   */
  readonly exec?: k8s.ExecAction;

  /**
   * A gRPC health check instead of a request.
   *
   * @default - none
   */
  readonly grpc?: k8s.GrpcAction;

  /**
   * A TCP connection instead of a request.
   *
   * @default - none
   */
  readonly tcpSocket?: k8s.TcpSocketAction;

  /**
   * Seconds from the start of the container to the first try.
   *
   * At least 0.
   *
   * @default 10
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two tries.
   *
   * At least 1.
   *
   * @default 10
   */
  readonly periodSeconds?: number;

  /**
   * Seconds after which a try without an answer has failed.
   *
   * At least 1.
   *
   * @default 1
   */
  readonly timeoutSeconds?: number;

  /**
   * Number of successes in a row that count as recovered. Kubernetes takes only 1 here.
   *
   * From 1 to 1.
   *
   * @default - 1
   */
  readonly successThreshold?: number;

  /**
   * Number of failures in a row that count as failed. Times `periodSeconds`, this is the longest start that is waited
   * for.
   *
   * At least 1.
   *
   * @default 30
   */
  readonly failureThreshold?: number;

  /**
   * Grace period of the pod when this probe ends it.
   *
   * At least 1.
   *
   * @default - that of the pod
   */
  readonly terminationGracePeriodSeconds?: number;
}

/** Gives `StartupProbeValues` the chart's own key names; members that are left out stay out. */
export function toJson_StartupProbeValues(obj: StartupProbeValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'httpGet': k8s.toJson_HttpGetAction(obj.httpGet),
    'exec': k8s.toJson_ExecAction(obj.exec),
    'grpc': k8s.toJson_GrpcAction(obj.grpc),
    'tcpSocket': k8s.toJson_TcpSocketAction(obj.tcpSocket),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
    'successThreshold': obj.successThreshold,
    'failureThreshold': obj.failureThreshold,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
  });
}

/**
 * Keeps requests away from a server that does not answer.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export interface ReadinessProbeValues {
  /**
   * Whether the probe is part of the pod.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * The request that must succeed. Adding `exec`, `grpc` or `tcpSocket` keeps this default beside them, and Kubernetes
   * refuses two handlers: set `httpGet` to null as well, which only `rawValues` and values files can. The port does not
   * follow `pod.port`.
   *
   * @default - `/__ping__` on port 3939
   */
  readonly httpGet?: k8s.HttpGetAction;

  /**
   * A command in the container instead of a request.
   *
   * @default - none
   */
  readonly exec?: k8s.ExecAction;

  /**
   * A gRPC health check instead of a request.
   *
   * @default - none
   */
  readonly grpc?: k8s.GrpcAction;

  /**
   * A TCP connection instead of a request.
   *
   * @default - none
   */
  readonly tcpSocket?: k8s.TcpSocketAction;

  /**
   * Seconds from the start of the container to the first try.
   *
   * At least 0.
   *
   * @default 3
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two tries.
   *
   * At least 1.
   *
   * @default 3
   */
  readonly periodSeconds?: number;

  /**
   * Seconds after which a try without an answer has failed.
   *
   * At least 1.
   *
   * @default 1
   */
  readonly timeoutSeconds?: number;

  /**
   * Number of successes in a row that count as recovered.
   *
   * At least 1.
   *
   * @default 1
   */
  readonly successThreshold?: number;

  /**
   * Number of failures in a row that count as failed.
   *
   * At least 1.
   *
   * @default 3
   */
  readonly failureThreshold?: number;

  /**
   * Grace period of the pod when this probe ends it.
   *
   * At least 1.
   *
   * @default - that of the pod
   */
  readonly terminationGracePeriodSeconds?: number;
}

/** Gives `ReadinessProbeValues` the chart's own key names; members that are left out stay out. */
export function toJson_ReadinessProbeValues(obj: ReadinessProbeValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'httpGet': k8s.toJson_HttpGetAction(obj.httpGet),
    'exec': k8s.toJson_ExecAction(obj.exec),
    'grpc': k8s.toJson_GrpcAction(obj.grpc),
    'tcpSocket': k8s.toJson_TcpSocketAction(obj.tcpSocket),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
    'successThreshold': obj.successThreshold,
    'failureThreshold': obj.failureThreshold,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
  });
}

/** The Ingress in front of the Service. */
export interface IngressValues {
  /**
   * Whether an Ingress is made.
   *
   * @default false
   */
  readonly enabled?: boolean;

  /**
   * Class of the Ingress controller.
   *
   * @default - the default class of the cluster
   */
  readonly ingressClassName?: string;

  /**
   * Annotations of the Ingress: sticky sessions, body size and timeouts are set here.
   *
   * @default {}
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Hosts that are routed to Connect.
   *
   * @default - none
   */
  readonly hosts?: IngressHostValues[];

  /**
   * Certificates of the hosts.
   *
   * @default []
   */
  readonly tls?: k8s.IngressTls[];
}

/** Gives `IngressValues` the chart's own key names; members that are left out stay out. */
export function toJson_IngressValues(obj: IngressValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'ingressClassName': obj.ingressClassName,
    'annotations': defined(obj.annotations),
    'hosts': obj.hosts?.map((item) => toJson_IngressHostValues(item)),
    'tls': obj.tls?.map((item) => k8s.toJson_IngressTls(item)),
  });
}

/** One host that is routed to Connect. */
export interface IngressHostValues {
  /** Name of the host. */
  readonly host: string;

  /** Paths of the host that are routed to Connect. A plain string in a values file is short for a path of type `Prefix`. */
  readonly paths: IngressPathValues[];
}

/** Gives `IngressHostValues` the chart's own key names; members that are left out stay out. */
export function toJson_IngressHostValues(obj: IngressHostValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'host': obj.host,
    'paths': obj.paths?.map((item) => toJson_IngressPathValues(item)),
  });
}

/** One path that is routed to Connect. */
export interface IngressPathValues {
  /** The path, beginning with `/`. */
  readonly path: string;

  /**
   * How the path is compared.
   *
   * One of `Exact`, `Prefix`, `ImplementationSpecific`.
   *
   * @default 'Prefix'
   */
  readonly pathType?: string;
}

/** Gives `IngressPathValues` the chart's own key names; members that are left out stay out. */
export function toJson_IngressPathValues(obj: IngressPathValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'path': obj.path,
    'pathType': obj.pathType,
  });
}

/** The Chronicle that comes with Connect. What it stores is set in `config`, section `Chronicle`. */
export interface ChronicleValues {
  /**
   * Settings of Chronicle itself, section by section, beyond what `config` offers. The pod must run as root.
   *
   * @default {}
   * @see https://docs.posit.co/chronicle/appendix/library/advanced-configuration.html
   */
  readonly localConfig?: { readonly [key: string]: { readonly [key: string]: any } };
}

/** Gives `ChronicleValues` the chart's own key names; members that are left out stay out. */
export function toJson_ChronicleValues(obj: ChronicleValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'localConfig': obj.localConfig,
  });
}

/**
 * Sidecar that reports to a Chronicle server of its own.
 *
 * @deprecated The chart for a Chronicle server of its own is going away; Connect brings its own Chronicle, see `chronicle`.
 */
export interface ChronicleAgentValues {
  /**
   * Whether the server's pod gets the sidecar. Needs Kubernetes 1.29.
   *
   * @default false
   */
  readonly enabled?: boolean;

  /**
   * Further environment variables of the sidecar.
   *
   * @default []
   */
  readonly env?: k8s.EnvVar[];

  /**
   * Mounts of the sidecar.
   *
   * @default []
   */
  readonly volumeMounts?: k8s.VolumeMount[];

  /**
   * Security context of the sidecar.
   *
   * @default {'privileged':false,'runAsNonRoot':true}
   */
  readonly securityContext?: k8s.SecurityContext;

  /**
   * Image of the sidecar. The chart refuses an empty registry, repository or tag.
   *
   * @default - the defaults of its members
   */
  readonly image?: ChronicleAgentImageValues;

  /**
   * Whether the chart looks for the Chronicle server in the cluster. It finds nothing where charts are rendered without
   * a cluster.
   *
   * @default true
   */
  readonly autoDiscovery?: boolean;

  /**
   * Requests and limits of the sidecar.
   *
   * @default {}
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * Address of the Chronicle server, with its protocol. Needed whenever the chart is rendered without a cluster.
   *
   * @default - looked up in the cluster
   */
  readonly serverAddress?: string;

  /**
   * Namespace in which the Chronicle server is looked for.
   *
   * @default - the release's
   */
  readonly serverNamespace?: string;

  /**
   * API key of an administrator, with which the sidecar asks Connect.
   *
   * @default - the defaults of its members
   */
  readonly connectApiKey?: ChronicleAgentApiKeyValues;

  /**
   * Label of the environment on everything that is reported.
   *
   * @default - none
   */
  readonly agentEnvironment?: string;
}

/** Gives `ChronicleAgentValues` the chart's own key names; members that are left out stay out. */
export function toJson_ChronicleAgentValues(obj: ChronicleAgentValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'env': obj.env?.map((item) => k8s.toJson_EnvVar(item)),
    'volumeMounts': obj.volumeMounts?.map((item) => k8s.toJson_VolumeMount(item)),
    'securityContext': k8s.toJson_SecurityContext(obj.securityContext),
    'image': toJson_ChronicleAgentImageValues(obj.image),
    'autoDiscovery': obj.autoDiscovery,
    'resources': k8s.toJson_ResourceRequirements(obj.resources),
    'serverAddress': obj.serverAddress,
    'serverNamespace': obj.serverNamespace,
    'connectApiKey': toJson_ChronicleAgentApiKeyValues(obj.connectApiKey),
    'agentEnvironment': obj.agentEnvironment,
  });
}

/** Image of the sidecar. The chart refuses an empty registry, repository or tag. */
export interface ChronicleAgentImageValues {
  /**
   * Registry of the image.
   *
   * @default 'ghcr.io'
   */
  readonly registry?: string;

  /**
   * Repository of the image.
   *
   * @default 'rstudio/chronicle-agent'
   */
  readonly repository?: string;

  /**
   * Tag of the image.
   *
   * @default '2026.01.0'
   */
  readonly tag?: string;

  /**
   * SHA-256 digest of the image, 64 hexadecimal digits without prefix.
   *
   * @default - none
   */
  readonly sha?: string;

  /**
   * When the image is pulled.
   *
   * One of `Always`, `IfNotPresent`, `Never`.
   *
   * @default 'IfNotPresent'
   */
  readonly imagePullPolicy?: string;
}

/** Gives `ChronicleAgentImageValues` the chart's own key names; members that are left out stay out. */
export function toJson_ChronicleAgentImageValues(obj: ChronicleAgentImageValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'registry': obj.registry,
    'repository': obj.repository,
    'tag': obj.tag,
    'sha': obj.sha,
    'imagePullPolicy': obj.imagePullPolicy,
  });
}

/** API key of an administrator, with which the sidecar asks Connect. */
export interface ChronicleAgentApiKeyValues {
  /**
   * The key itself. It is written into the manifests.
   *
   * A secret: whoever may read the manifests can read it.
   *
   * @default - none
   */
  readonly value?: string;

  /**
   * Where the key comes from, e.g. a Secret; it wins over `value`.
   *
   * @default {}
   */
  readonly valueFrom?: k8s.EnvVarSource;
}

/** Gives `ChronicleAgentApiKeyValues` the chart's own key names; members that are left out stay out. */
export function toJson_ChronicleAgentApiKeyValues(obj: ChronicleAgentApiKeyValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'value': obj.value,
    'valueFrom': k8s.toJson_EnvVarSource(obj.valueFrom),
  });
}

/** The runner of content. */
export interface BackendsValues {
  /**
   * The Kubernetes runner: Connect itself starts a Job for each piece of content. Needs Connect 2026.04.0.
   *
   * Read by the Kubernetes runner only.
   *
   * @default - the defaults of its members
   */
  readonly kubernetes?: KubernetesBackendValues;
}

/** Gives `BackendsValues` the chart's own key names; members that are left out stay out. */
export function toJson_BackendsValues(obj: BackendsValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'kubernetes': toJson_KubernetesBackendValues(obj.kubernetes),
  });
}

/**
 * The Kubernetes runner: Connect itself starts a Job for each piece of content. Needs Connect 2026.04.0.
 *
 * Read by the Kubernetes runner only.
 */
export interface KubernetesBackendValues {
  /**
   * Whether the runner is on. Turn it off for local execution, or for the launcher: the chart refuses both.
   *
   * Read by the Kubernetes runner only.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Namespace of content. The chart makes Role and RoleBinding in it, but neither the namespace, nor service accounts,
   * nor a claim.
   *
   * Read by the Kubernetes runner only.
   *
   * @default - the release's
   */
  readonly namespace?: string;

  /**
   * The init container that copies Connect's session components into each content pod.
   *
   * Read by the Kubernetes runner only.
   *
   * @default - the defaults of its members
   */
  readonly defaultInitContainer?: KubernetesInitContainerValues;

  /**
   * A Job on which each content Job is laid. Containers named `connect-content` and `connect-content-init` are
   * completed by the chart. All content shares it.
   *
   * Read by the Kubernetes runner only.
   *
   * @default {}
   */
  readonly defaultResourceJobBase?: k8s.KubeJobProps;

  /**
   * A Service on which each content Service is laid.
   *
   * Read by the Kubernetes runner only.
   *
   * @default {}
   */
  readonly defaultResourceServiceBase?: k8s.KubeServiceProps;
}

/** Gives `KubernetesBackendValues` the chart's own key names; members that are left out stay out. */
export function toJson_KubernetesBackendValues(obj: KubernetesBackendValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'namespace': obj.namespace,
    'defaultInitContainer': toJson_KubernetesInitContainerValues(obj.defaultInitContainer),
    'defaultResourceJobBase': k8s.toJson_KubeJobProps(obj.defaultResourceJobBase),
    'defaultResourceServiceBase': k8s.toJson_KubeServiceProps(obj.defaultResourceServiceBase),
  });
}

/**
 * The init container that copies Connect's session components into each content pod.
 *
 * Read by the Kubernetes runner only.
 */
export interface KubernetesInitContainerValues {
  /**
   * Whether content pods get the init container. Without it the components must be in the content image, and the
   * chart's checks of mounts are skipped.
   *
   * Read by the Kubernetes runner only.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Image of the init container, without tag.
   *
   * Read by the Kubernetes runner only.
   *
   * @default 'posit/connect-content-init'
   */
  readonly repository?: string;

  /**
   * Tag of the init container's image. It follows `versionOverride`, never `image.tag`: server and content must be of
   * one Connect version.
   *
   * Read by the Kubernetes runner only.
   *
   * @default - the Connect version (`versionOverride`, else that of the chart)
   */
  readonly tag?: string;

  /**
   * When the image is pulled.
   *
   * One of `Always`, `IfNotPresent`, `Never`. Read by the Kubernetes runner only.
   *
   * @default - Kubernetes' own
   */
  readonly imagePullPolicy?: string;

  /**
   * Requests and limits of the init container.
   *
   * Read by the Kubernetes runner only.
   *
   * @default {}
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * Security context of the init container.
   *
   * Read by the Kubernetes runner only.
   *
   * @default {}
   */
  readonly securityContext?: k8s.SecurityContext;
}

/** Gives `KubernetesInitContainerValues` the chart's own key names; members that are left out stay out. */
export function toJson_KubernetesInitContainerValues(obj: KubernetesInitContainerValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'repository': obj.repository,
    'tag': obj.tag,
    'imagePullPolicy': obj.imagePullPolicy,
    'resources': k8s.toJson_ResourceRequirements(obj.resources),
    'securityContext': k8s.toJson_SecurityContext(obj.securityContext),
  });
}

/**
 * The older runner, the Job launcher. Off by default since chart 0.20; while it is off, all of this does nothing.
 *
 * Read by the launcher only.
 */
export interface LauncherValues {
  /**
   * Whether the launcher is on. `backends.kubernetes.enabled` must be false then.
   *
   * Read by the launcher only.
   *
   * @default false
   */
  readonly enabled?: boolean;

  /**
   * Namespace of content.
   *
   * Read by the launcher only.
   *
   * @default - the release's
   */
  readonly namespace?: string;

  /**
   * The launcher's profiles, section by section. `job-json-overrides` needs `useTemplates: false`.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly launcherKubernetesProfilesConf?: { readonly [key: string]: { readonly [key: string]: any } };

  /**
   * Whether content Jobs are made from templates.
   *
   * Read by the launcher only.
   *
   * @default true
   */
  readonly useTemplates?: boolean;

  /**
   * Further templates, file name to text.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly extraTemplates?: { readonly [key: string]: string };

  /**
   * Whether the chart's own templates for Job and Service are among them.
   *
   * Read by the launcher only.
   *
   * @default true
   */
  readonly includeDefaultTemplates?: boolean;

  /**
   * Whether `templateValues` are among them.
   *
   * Read by the launcher only.
   *
   * @default true
   */
  readonly includeTemplateValues?: boolean;

  /**
   * What the templates put into content Jobs and Services.
   *
   * Read by the launcher only.
   *
   * @default - the defaults of its members
   */
  readonly templateValues?: LauncherTemplateValues;

  /**
   * The init container that copies Connect's session components into each content pod.
   *
   * Read by the launcher only.
   *
   * @default - the defaults of its members
   */
  readonly defaultInitContainer?: LauncherInitContainerValues;
}

/** Gives `LauncherValues` the chart's own key names; members that are left out stay out. */
export function toJson_LauncherValues(obj: LauncherValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'namespace': obj.namespace,
    'launcherKubernetesProfilesConf': obj.launcherKubernetesProfilesConf,
    'useTemplates': obj.useTemplates,
    'extraTemplates': defined(obj.extraTemplates),
    'includeDefaultTemplates': obj.includeDefaultTemplates,
    'includeTemplateValues': obj.includeTemplateValues,
    'templateValues': toJson_LauncherTemplateValues(obj.templateValues),
    'defaultInitContainer': toJson_LauncherInitContainerValues(obj.defaultInitContainer),
  });
}

/**
 * What the templates put into content Jobs and Services.
 *
 * Read by the launcher only.
 */
export interface LauncherTemplateValues {
  /**
   * The Service of content.
   *
   * Read by the launcher only.
   *
   * @default - the defaults of its members
   */
  readonly service?: LauncherServiceValues;

  /**
   * The pod of content.
   *
   * Read by the launcher only.
   *
   * @default - the defaults of its members
   */
  readonly pod?: LauncherPodValues;

  /**
   * The Job of content.
   *
   * Read by the launcher only.
   *
   * @default - the defaults of its members
   */
  readonly job?: LauncherJobValues;

  /**
   * The claim of content pods.
   *
   * Read by the launcher only.
   *
   * @default - the defaults of its members
   */
  readonly sharedStorage?: LauncherSharedStorageValues;
}

/** Gives `LauncherTemplateValues` the chart's own key names; members that are left out stay out. */
export function toJson_LauncherTemplateValues(obj: LauncherTemplateValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'service': toJson_LauncherServiceValues(obj.service),
    'pod': toJson_LauncherPodValues(obj.pod),
    'job': toJson_LauncherJobValues(obj.job),
    'sharedStorage': toJson_LauncherSharedStorageValues(obj.sharedStorage),
  });
}

/**
 * The Service of content.
 *
 * Read by the launcher only.
 */
export interface LauncherServiceValues {
  /**
   * Type of content Services.
   *
   * One of `ClusterIP`, `NodePort`. Read by the launcher only.
   *
   * @default 'ClusterIP'
   */
  readonly type?: string;

  /**
   * Annotations of content Services.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Labels of content Services.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly labels?: { readonly [key: string]: string };
}

/** Gives `LauncherServiceValues` the chart's own key names; members that are left out stay out. */
export function toJson_LauncherServiceValues(obj: LauncherServiceValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'type': obj.type,
    'annotations': defined(obj.annotations),
    'labels': defined(obj.labels),
  });
}

/**
 * The pod of content.
 *
 * Read by the launcher only.
 */
export interface LauncherPodValues {
  /**
   * Annotations of content pods.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Labels of content pods.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Service account of content pods.
   *
   * Read by the launcher only.
   *
   * @default - the `default` account of the namespace
   */
  readonly serviceAccountName?: string;

  /**
   * Further volumes of content pods.
   *
   * Read by the launcher only.
   *
   * @default []
   */
  readonly volumes?: k8s.Volume[];

  /**
   * Further mounts of the content container.
   *
   * Read by the launcher only.
   *
   * @default []
   */
  readonly volumeMounts?: k8s.VolumeMount[];

  /**
   * Further environment variables of the content container.
   *
   * Read by the launcher only.
   *
   * @default []
   */
  readonly env?: k8s.EnvVar[];

  /**
   * When content images are pulled.
   *
   * One of `Always`, `IfNotPresent`, `Never`. Read by the launcher only.
   *
   * @default - Kubernetes' own
   */
  readonly imagePullPolicy?: string;

  /**
   * Pull secrets of content pods; `image.imagePullSecrets` does not reach them.
   *
   * Read by the launcher only.
   *
   * @default []
   */
  readonly imagePullSecrets?: k8s.LocalObjectReference[];

  /**
   * Requests and limits of content that sets none in its own runtime settings.
   *
   * Read by the launcher only.
   *
   * @default {'requests':{},'limits':{}}
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * Further init containers of content pods.
   *
   * Read by the launcher only.
   *
   * @default []
   */
  readonly initContainers?: k8s.Container[];

  /**
   * Further containers beside the content container.
   *
   * Read by the launcher only.
   *
   * @default []
   */
  readonly extraContainers?: k8s.Container[];

  /**
   * Security context of the content container.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly containerSecurityContext?: k8s.SecurityContext;

  /**
   * Security context of content pods before Connect adds the user and groups that the content runs as.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly defaultSecurityContext?: k8s.PodSecurityContext;

  /**
   * Security context of content pods, laid over the default one and over what Connect adds.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly securityContext?: k8s.PodSecurityContext;

  /**
   * Tolerations of content pods.
   *
   * Read by the launcher only.
   *
   * @default []
   */
  readonly tolerations?: k8s.Toleration[];

  /**
   * Affinity of content pods.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly affinity?: k8s.Affinity;

  /**
   * Node labels that content pods need.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * Entries for `/etc/hosts` of content pods.
   *
   * Read by the launcher only.
   *
   * @default []
   */
  readonly hostAliases?: k8s.HostAlias[];

  /**
   * Priority class of content pods.
   *
   * Read by the launcher only.
   *
   * @default - none
   */
  readonly priorityClassName?: string;

  /**
   * Command of the content container. The chart's authors mean to take this value away.
   *
   * Read by the launcher only.
   *
   * @default []
   */
  readonly command?: string[];
}

/** Gives `LauncherPodValues` the chart's own key names; members that are left out stay out. */
export function toJson_LauncherPodValues(obj: LauncherPodValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'annotations': defined(obj.annotations),
    'labels': defined(obj.labels),
    'serviceAccountName': obj.serviceAccountName,
    'volumes': obj.volumes?.map((item) => k8s.toJson_Volume(item)),
    'volumeMounts': obj.volumeMounts?.map((item) => k8s.toJson_VolumeMount(item)),
    'env': obj.env?.map((item) => k8s.toJson_EnvVar(item)),
    'imagePullPolicy': obj.imagePullPolicy,
    'imagePullSecrets': obj.imagePullSecrets?.map((item) => k8s.toJson_LocalObjectReference(item)),
    'resources': k8s.toJson_ResourceRequirements(obj.resources),
    'initContainers': obj.initContainers?.map((item) => k8s.toJson_Container(item)),
    'extraContainers': obj.extraContainers?.map((item) => k8s.toJson_Container(item)),
    'containerSecurityContext': k8s.toJson_SecurityContext(obj.containerSecurityContext),
    'defaultSecurityContext': k8s.toJson_PodSecurityContext(obj.defaultSecurityContext),
    'securityContext': k8s.toJson_PodSecurityContext(obj.securityContext),
    'tolerations': obj.tolerations?.map((item) => k8s.toJson_Toleration(item)),
    'affinity': k8s.toJson_Affinity(obj.affinity),
    'nodeSelector': defined(obj.nodeSelector),
    'hostAliases': obj.hostAliases?.map((item) => k8s.toJson_HostAlias(item)),
    'priorityClassName': obj.priorityClassName,
    'command': obj.command,
  });
}

/**
 * The Job of content.
 *
 * Read by the launcher only.
 */
export interface LauncherJobValues {
  /**
   * Annotations of content Jobs.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Labels of content Jobs.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly labels?: { readonly [key: string]: string };
}

/** Gives `LauncherJobValues` the chart's own key names; members that are left out stay out. */
export function toJson_LauncherJobValues(obj: LauncherJobValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'annotations': defined(obj.annotations),
    'labels': defined(obj.labels),
  });
}

/**
 * The claim of content pods.
 *
 * Read by the launcher only.
 */
export interface LauncherSharedStorageValues {
  /**
   * Name of the claim. The chart overwrites it with its own.
   *
   * Read by the launcher only.
   *
   * @default - the claim of `sharedStorage`
   */
  readonly name?: string;

  /**
   * Folder of the claim.
   *
   * Read by the launcher only.
   *
   * @default - `sharedStorage.subPath`
   */
  readonly subPath?: string;
}

/** Gives `LauncherSharedStorageValues` the chart's own key names; members that are left out stay out. */
export function toJson_LauncherSharedStorageValues(obj: LauncherSharedStorageValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'name': obj.name,
    'subPath': obj.subPath,
  });
}

/**
 * The init container that copies Connect's session components into each content pod.
 *
 * Read by the launcher only.
 */
export interface LauncherInitContainerValues {
  /**
   * Whether content pods get the init container. Without it the components must be in the content image, and the
   * chart's checks of mounts are skipped.
   *
   * Read by the launcher only.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Image of the init container, without tag.
   *
   * Read by the launcher only.
   *
   * @default 'posit/connect-content-init'
   */
  readonly repository?: string;

  /**
   * Tag of the init container's image. It follows `versionOverride`, never `image.tag`: server and content must be of
   * one Connect version.
   *
   * Read by the launcher only.
   *
   * @default - the Connect version (`versionOverride`, else that of the chart)
   */
  readonly tag?: string;

  /**
   * When the image is pulled.
   *
   * One of `Always`, `IfNotPresent`, `Never`. Read by the launcher only.
   *
   * @default - `IfNotPresent`
   */
  readonly imagePullPolicy?: string;

  /**
   * Requests and limits of the init container.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * Security context of the init container.
   *
   * Read by the launcher only.
   *
   * @default {}
   */
  readonly securityContext?: k8s.SecurityContext;
}

/** Gives `LauncherInitContainerValues` the chart's own key names; members that are left out stay out. */
export function toJson_LauncherInitContainerValues(obj: LauncherInitContainerValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'repository': obj.repository,
    'tag': obj.tag,
    'imagePullPolicy': obj.imagePullPolicy,
    'resources': k8s.toJson_ResourceRequirements(obj.resources),
    'securityContext': k8s.toJson_SecurityContext(obj.securityContext),
  });
}

/** An image and what is installed in it. */
export interface ExecutionEnvironmentValues {
  /** The image, with registry and tag. */
  readonly name: string;

  /**
   * Title in the dashboard.
   *
   * @default - none
   */
  readonly title?: string;

  /**
   * Description in the dashboard.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * How content may come to this environment: `any` lets Connect choose it by the versions that content asks for.
   *
   * @default - Connect's own
   */
  readonly matching?: string;

  /**
   * Program in the image that starts content.
   *
   * @default - none
   */
  readonly supervisor?: string;

  /**
   * Python in the image.
   *
   * @default - the defaults of its members
   */
  readonly python?: InstallationsValues;

  /**
   * R in the image.
   *
   * @default - the defaults of its members
   */
  readonly r?: InstallationsValues;

  /**
   * Quarto in the image.
   *
   * @default - the defaults of its members
   */
  readonly quarto?: InstallationsValues;

  /**
   * TensorFlow in the image.
   *
   * @default - the defaults of its members
   */
  readonly tensorflow?: InstallationsValues;
}

/** Gives `ExecutionEnvironmentValues` the chart's own key names; members that are left out stay out. */
export function toJson_ExecutionEnvironmentValues(obj: ExecutionEnvironmentValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'name': obj.name,
    'title': obj.title,
    'description': obj.description,
    'matching': obj.matching,
    'supervisor': obj.supervisor,
    'python': toJson_InstallationsValues(obj.python),
    'r': toJson_InstallationsValues(obj.r),
    'quarto': toJson_InstallationsValues(obj.quarto),
    'tensorflow': toJson_InstallationsValues(obj.tensorflow),
  });
}

/** Versions of one interpreter. */
export interface InstallationsValues {
  /**
   * The versions and their places.
   *
   * @default []
   */
  readonly installations?: InstallationValues[];
}

/** Gives `InstallationsValues` the chart's own key names; members that are left out stay out. */
export function toJson_InstallationsValues(obj: InstallationsValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'installations': obj.installations?.map((item) => toJson_InstallationValues(item)),
  });
}

/** One version of an interpreter. */
export interface InstallationValues {
  /** The version. Quote it in a values file: `3.10` is read as the number 3.1. */
  readonly version: string;

  /** Path of the program in the image. */
  readonly path: string;
}

/** Gives `InstallationValues` the chart's own key names; members that are left out stay out. */
export function toJson_InstallationValues(obj: InstallationValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'version': obj.version,
    'path': obj.path,
  });
}

/**
 * Names of users inside the server's pod, for content that runs as the current user. Needs sign-in by OAuth2, SAML or
 * LDAP.
 *
 * Read in off-host execution only.
 */
export interface NameserviceValues {
  /**
   * Whether the name service is set up. The chart's start script does it: not in local execution, not with own `args`.
   *
   * Read in off-host execution only.
   *
   * @default false
   */
  readonly enabled?: boolean;

  /**
   * Service token of Connect. It is written into the manifests: prefer `secretName`.
   *
   * Read in off-host execution only.
   *
   * A secret: whoever may read the manifests can read it.
   *
   * @default - none
   */
  readonly apiKey?: string;

  /**
   * Address at which the pod reaches its own server. It does not follow `HTTP.Listen`.
   *
   * Read in off-host execution only.
   *
   * @default 'http://127.0.0.1:3939'
   */
  readonly server?: string;

  /**
   * Name of a Secret that holds `libnss_connect.conf`, in the namespace of the server.
   *
   * Read in off-host execution only.
   *
   * @default - made from `apiKey` and `server`
   */
  readonly secretName?: string;
}

/** Gives `NameserviceValues` the chart's own key names; members that are left out stay out. */
export function toJson_NameserviceValues(obj: NameserviceValues | undefined): Record<string, any> | undefined {
  return obj && defined({
    'enabled': obj.enabled,
    'apiKey': obj.apiKey,
    'server': obj.server,
    'secretName': obj.secretName,
  });
}

function defined(members: Record<string, any> | undefined): Record<string, any> | undefined {
  return members && Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
