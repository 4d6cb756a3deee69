const KUBERNETES = 'backends.kubernetes';
const JOB = `${KUBERNETES}.defaultResourceJobBase`;
const POD = `${JOB}.spec.template`;
const SERVICE = `${KUBERNETES}.defaultResourceServiceBase`;
const CONTENT = `${POD}.spec.containers[name=connect-content]`;

const POD_FIELDS = [
  'nodeSelector', 'tolerations', 'affinity', 'securityContext', 'serviceAccountName', 'imagePullSecrets',
  'priorityClassName', 'hostAliases', 'volumes', 'initContainers',
];
const CONTAINER_FIELDS = ['env', 'resources', 'imagePullPolicy', 'volumeMounts'];

const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['launcher.namespace', `${KUBERNETES}.namespace`],
  ['launcher.launcherKubernetesProfilesConf', JOB],
  ['launcher.templateValues.job.labels', `${JOB}.metadata.labels`],
  ['launcher.templateValues.job.annotations', `${JOB}.metadata.annotations`],
  ['launcher.templateValues.service.labels', `${SERVICE}.metadata.labels`],
  ['launcher.templateValues.service.annotations', `${SERVICE}.metadata.annotations`],
  ['launcher.templateValues.service.type', `${SERVICE}.spec.type`],
  ['launcher.templateValues.pod.labels', `${POD}.metadata.labels`],
  ['launcher.templateValues.pod.annotations', `${POD}.metadata.annotations`],
  ['launcher.templateValues.pod.defaultSecurityContext', `${POD}.spec.securityContext`],
  ['launcher.templateValues.pod.extraContainers', `${POD}.spec.containers`],
  ['launcher.templateValues.pod.containerSecurityContext', `${CONTENT}.securityContext`],
  ...POD_FIELDS.map((field) => [`launcher.templateValues.pod.${field}`, `${POD}.spec.${field}`] as const),
  ...CONTAINER_FIELDS.map((field) => [`launcher.templateValues.pod.${field}`, `${CONTENT}.${field}`] as const),
]);

/** Where the direct runner has what `path` is to the Launcher; undefined where it has nothing like it. */
export function launcherSuccessor(path: string): string | undefined {
  const initContainer = path.match(/^launcher\.(defaultInitContainer\..+)$/);
  return initContainer === null ? SUCCESSORS.get(path) : `${KUBERNETES}.${initContainer[1]}`;
}
