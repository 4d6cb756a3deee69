import { k8s } from 'cdk8s-plus-28';
import { KubernetesObject } from '../chart/kubernetes-object';
import { fromSecret } from '../checks/pod/variable';
import { DatabaseChoice } from '../options/database';
import { EvaluationServer } from '../options/database/evaluation';
import { PositConnectProps } from '../options/posit-connect-props';
import { secretReference, SecretUse } from '../values/contribution';
import { passwordUse } from '../values/database';
import { evaluationDatabaseName, EVALUATION_DATABASE_PORT } from '../values/evaluation-database';
import { pullSecretNames } from '../values/pull-secrets';
import { ReleaseContext } from '../values/release-context';
import { withSecretStores } from '../values/secret-stores';
import { EVALUATION_LABEL, labelled, libraryLabels } from './labels';

// The official image's own user in its Alpine variant; the Debian variant takes any.
const POSTGRES_USER = 70;
const PORT_NAME = 'postgres';
const VOLUME_FOLDER = '/database';
// PostgreSQL wants a folder that it made itself, not the root of a volume.
const DATA_FOLDER = `${VOLUME_FOLDER}/data`;

type PodPlaces = Pick<PositConnectProps, 'imagePullSecrets' | 'registryCredentials' | 'scheduling'>;

/** The PostgreSQL server of an evaluation, its volume, and the name under which Connect finds it; nothing where the user brings a database. */
export function evaluationDatabaseObjects(props: PositConnectProps, secrets: readonly SecretUse[], context: ReleaseContext): readonly KubernetesObject[] {
  const choice = props.database?._choice;
  const server = choice?.evaluation;
  if (choice === undefined || server === undefined) return [];
  const metadata = { name: evaluationDatabaseName(context), namespace: context.namespace, labels: labels(context) };
  const pod = withSecretStores(serverPod(choice, server, props, context), secrets, context);
  const objects = [
    k8s.KubeService.manifest({ metadata, spec: service(context) }),
    k8s.KubePersistentVolumeClaim.manifest({ metadata, spec: claim(server) }),
    k8s.KubeStatefulSet.manifest({ metadata, spec: statefulSet(pod, context) }),
  ];
  return objects.map((object) => labelled(object, context.releaseName, 'database'));
}

// Named after PostgreSQL: a chart whose nameOverride is posit-connect selects its own pods by that name.
function labels({ releaseName }: ReleaseContext): { readonly [label: string]: string } {
  return { ...libraryLabels(releaseName, 'database'), 'app.kubernetes.io/name': 'postgresql', [EVALUATION_LABEL]: 'true' };
}

function selector(context: ReleaseContext): { readonly [label: string]: string } {
  const { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance, 'app.kubernetes.io/component': component } = labels(context);
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance, 'app.kubernetes.io/component': component };
}

// With an address of its own it would give pods variables such as CONNECT_DATABASE_PORT, where Connect looks for settings.
function service(context: ReleaseContext): k8s.ServiceSpec {
  return {
    clusterIp: 'None',
    publishNotReadyAddresses: true,
    selector: selector(context),
    ports: [{ name: PORT_NAME, port: EVALUATION_DATABASE_PORT, targetPort: k8s.IntOrString.fromString(PORT_NAME) }],
  };
}

// Beside the StatefulSet, not a template in it: the cluster fills fields into a template, so that each apply would change it.
function claim({ capacity, storageClassName }: EvaluationServer): k8s.PersistentVolumeClaimSpec {
  return { accessModes: ['ReadWriteOnce'], storageClassName, resources: { requests: { storage: k8s.Quantity.fromString(capacity) } } };
}

function statefulSet(pod: k8s.PodSpec, context: ReleaseContext): k8s.StatefulSetSpec {
  return {
    serviceName: evaluationDatabaseName(context),
    replicas: 1,
    selector: { matchLabels: selector(context) },
    template: { metadata: { labels: labels(context) }, spec: pod },
  };
}

function serverPod(choice: DatabaseChoice, server: EvaluationServer, places: PodPlaces, context: ReleaseContext): k8s.PodSpec {
  const { scheduling } = places;
  const pullSecrets = pullSecretNames(places);
  return {
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    imagePullSecrets: pullSecrets.length === 0 ? undefined : pullSecrets.map((name) => ({ name })),
    nodeSelector: scheduling?.nodeSelector,
    tolerations: scheduling?.tolerations,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: POSTGRES_USER,
      runAsGroup: POSTGRES_USER,
      fsGroup: POSTGRES_USER,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [container(choice, server, context)],
    volumes: [
      { name: 'data', persistentVolumeClaim: { claimName: evaluationDatabaseName(context) } },
      { name: 'sockets', emptyDir: {} },
      { name: 'temporary', emptyDir: {} },
    ],
  };
}

function container(choice: DatabaseChoice, { image }: EvaluationServer, context: ReleaseContext): k8s.Container {
  const { database, user } = choice;
  const password = passwordUse(choice);
  const quantity = k8s.Quantity.fromString;
  return {
    name: 'postgres',
    image,
    env: [
      { name: 'PGDATA', value: DATA_FOLDER },
      { name: 'POSTGRES_DB', value: database },
      { name: 'POSTGRES_USER', value: user },
      ...(password === undefined ? [] : [fromSecret('POSTGRES_PASSWORD', secretReference(password, context.releaseName))]),
    ],
    ports: [{ name: PORT_NAME, containerPort: EVALUATION_DATABASE_PORT }],
    // Over TCP: while the image sets up a new volume, the server listens at its socket alone.
    readinessProbe: { exec: { command: ['pg_isready', '--host=127.0.0.1', `--username=${user}`, `--dbname=${database}`] }, periodSeconds: 5, timeoutSeconds: 5 },
    resources: { requests: { cpu: quantity('100m'), memory: quantity('256Mi') }, limits: { memory: quantity('1Gi') } },
    securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
    volumeMounts: [
      { name: 'data', mountPath: VOLUME_FOLDER },
      { name: 'sockets', mountPath: '/var/run/postgresql' },
      { name: 'temporary', mountPath: '/tmp' },
    ],
  };
}
