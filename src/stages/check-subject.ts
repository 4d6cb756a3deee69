import { KubernetesObject } from '../chart/kubernetes-object';
import { CheckSubject, ContentSubject, DatabaseSubject, NamedHost, SecretRead, StorageSubject } from '../checks/check-subject';
import { PositConnectProps } from '../options/posit-connect-props';
import { secretReference } from '../values/contribution';
import { databaseEndpoints, passwordUse } from '../values/database';
import { Json } from '../values/json';
import { at, named, textAt } from '../values/lookup';
import { ReleaseContext } from '../values/release-context';
import { connectSettings, ConnectSetting } from './check-subject/connect-settings';
import { contentSubject } from './check-subject/content';
import { environmentSubjects } from './check-subject/environments';
import { licenseSubject } from './check-subject/license-read';
import { distinctHosts, hostsOfEndpoints, hostsOfSettings } from './check-subject/named-hosts';
import { placementOf, pullSecretsOf } from './check-subject/pod-placement';
import { RenderedInstallation } from './check-subject/rendered-installation';
import { repositorySubjects } from './check-subject/repositories';
import { distinctReads, secretsOfIngresses, secretsOfPod } from './check-subject/secrets-read';
import { serverSubject } from './check-subject/server';
import { objectNamed } from './object-named';

/** What the checks must know, read from the same options as the deployment and from the deployment itself. */
export function checkSubject(installation: RenderedInstallation): CheckSubject {
  const { props, context, values, release } = installation;
  const pod = at(objectNamed(release, 'Deployment', context.fullname), 'spec', 'template', 'spec');
  const server = named(pod, 'connect', 'containers');
  const runner = props.execution?._choice.runner ?? 'kubernetes';
  const settings = connectSettings(release, context.fullname);
  const content = runner === 'local' ? undefined : contentSubject(installation, runner, settings);
  const storage = storageSubject(props, pod, release);
  const database = databaseSubject(props, context);
  const license = licenseSubject(pod, server, (secret) => isMade(release, secret, context.namespace));
  return {
    releaseName: context.releaseName,
    namespace: context.namespace,
    contentNamespace: context.contentNamespace,
    storage,
    database,
    serverServiceAccount: textAt(pod, 'serviceAccountName') || 'default',
    serverImage: textAt(server, 'image'),
    imagePullSecrets: pullSecretsOf(pod),
    offHost: runner !== 'local',
    runner,
    replicas: context.replicas,
    server: serverSubject(installation, textAt(server, 'image'), settings),
    placement: placementOf(pod),
    hosts: distinctHosts([...namedHosts({ storage, database }, settings), ...(license?.kind === 'server' ? [{ host: license.host, option: 'license' }] : [])]),
    license,
    secrets: secretsRead(pod, content, release, context),
    repositories: repositorySubjects(settings, content?.environment ?? []),
    environments: environmentSubjects(values),
    content,
  };
}

const DATA_VOLUME = 'rstudio-connect-data';

function storageSubject(props: PositConnectProps, pod: Json | undefined, release: readonly KubernetesObject[]): StorageSubject | undefined {
  const claimName = textAt(named(pod, DATA_VOLUME, 'volumes'), 'persistentVolumeClaim', 'claimName');
  if (!claimName) return undefined;
  const mount = named(named(pod, 'connect', 'containers'), DATA_VOLUME, 'volumeMounts');
  return {
    claimName,
    comesWithRelease: objectNamed(release, 'PersistentVolumeClaim', claimName) !== undefined,
    subPath: textAt(mount, 'subPath') || undefined,
    endpoints: props.storage?._endpoints ?? [],
  };
}

function databaseSubject(props: PositConnectProps, context: ReleaseContext): DatabaseSubject | undefined {
  const choice = props.database?._choice;
  if (choice === undefined) return undefined;
  const password = passwordUse(choice);
  return {
    endpoints: databaseEndpoints(choice, context),
    isStarting: choice.evaluation !== undefined,
    database: choice.database,
    user: choice.user,
    sslMode: choice.sslMode,
    targetSessionAttributes: choice.targetSessionAttributes,
    password: password && secretReference(password, context.releaseName),
    certificateAuthority: choice.certificateAuthority,
  };
}

function namedHosts({ storage, database }: Pick<CheckSubject, 'storage' | 'database'>, settings: readonly ConnectSetting[]): readonly NamedHost[] {
  return [
    ...hostsOfEndpoints(storage?.endpoints ?? [], 'storage'),
    // The name of a server that is only starting may come with it.
    ...(database?.isStarting === true ? [] : hostsOfEndpoints(database?.endpoints ?? [], 'database')),
    ...hostsOfSettings(settings),
  ];
}

function secretsRead(pod: Json | undefined, content: ContentSubject | undefined, release: readonly KubernetesObject[], { namespace }: ReleaseContext): readonly SecretRead[] {
  const contentPod = content && { ...content.job.pod, containers: [...content.job.sideContainers, content.job.content], initContainers: content.job.initContainers };
  const reads = [...secretsOfPod(pod, namespace), ...secretsOfPod(contentPod, content?.namespace ?? namespace), ...secretsOfIngresses(release, namespace)];
  return distinctReads(reads.filter(({ name, namespace: place }) => !isMade(release, name, place)));
}

function isMade(release: readonly KubernetesObject[], secret: string, namespace: string): boolean {
  return release.some(({ kind, metadata }) => kind === 'Secret' && metadata.name === secret && metadata.namespace === namespace);
}
