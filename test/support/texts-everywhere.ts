import { Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import {
  Authentication, CertificateAuthority, Check, Checks, ContentNamespace, ContentServiceAccount, Database, Execution, ExecutionEnvironment, GceCertificate, Ingress,
  LdapBind, License, PositConnectProps, SecretSource, SharedStorage, Scheduling,
} from '../../src';
import { chartSourceUnderTest } from './chart-source-under-test';
import { Say } from './texts';

/** Installations that between them use the options with texts, each text said by `say`. */
export const TEXTS_EVERYWHERE: { readonly [title: string]: (say: Say) => PositConnectProps } = { offHost, withLiterals, onGoogle };

const SECRET = SecretSource.existing('connect-database', 'password');
const R = [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }];

function offHost(say: Say): PositConnectProps {
  return {
    chart: chartSourceUnderTest(),
    namespace: say('name'),
    releaseName: say('release'),
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.externalSecret({ store: say('name'), remoteKey: say('line'), remoteProperty: say('line') })),
    database: Database.postgres({ host: 'postgres.example.com', database: say('word'), user: say('word'), password: SecretSource.existing(say('name'), say('word')) }),
    storage: SharedStorage.persistentVolume({
      driver: 'csi.example.com',
      volumeHandle: say('line'),
      attributes: { share: say('text'), server: say('text') },
      mountOptions: [say('word')],
      capacity: Size.gibibytes(1),
    }),
    execution: Execution.kubernetes({
      scheduling: scheduling(say),
      env: variables(say),
      volumes: [{ name: 'data', configMap: { name: say('name'), items: [{ key: say('word'), path: say('word') }] } }],
      volumeMounts: [{ name: 'data', mountPath: '/data', subPath: say('word') }],
      initContainers: [container(say, 'first')],
      sideContainers: [container(say, 'beside')],
      imagePullSecrets: [say('name')],
      jobLabels: { job: say('word') },
      jobAnnotations: { job: say('text') },
      podLabels: { pod: say('word') },
      podAnnotations: { pod: say('text') },
      hostAliases: [{ ip: '203.0.113.1', hostnames: [say('name')] }],
      serviceAccount: ContentServiceAccount.named('content', { labels: { account: say('word') }, annotations: { account: say('text') } }),
      service: { labels: { service: say('word') }, annotations: { service: say('text') } },
    }),
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:test', { title: say('text'), description: say('text'), r: [{ version: say('version'), path: '/opt/r' }], quarto: [{ version: say('version'), path: '/opt/quarto' }] }),
      ExecutionEnvironment.of(`posit/connect-content:${say('word')}`, { python: [{ version: say('version'), path: '/opt/python' }] }),
    ],
    authentication: Authentication.oidc({ issuer: 'https://idp.example.com', clientId: say('line'), clientSecret: SECRET, scopes: [say('word'), say('word')], claims: { username: say('line'), groups: say('line') } }),
    ingress: Ingress.nginx({ host: 'connect.example.com', className: say('release'), tlsSecret: say('name'), annotations: { note: say('text') }, serviceAnnotations: { note: say('text') } }),
    imagePullSecrets: [say('name')],
    scheduling: scheduling(say),
    observability: { metrics: true, serviceMonitor: { labels: { monitor: say('word') } } },
    checks: Checks.of(Check.storageMount(), Check.databaseLogin()),
    config: { server: { serverName: say('line'), publicWarning: say('line') }, rPackageRepository: { CRAN: { url: `https://cran.example.com/${say('word')}` } } },
    values: {
      deployment: { annotations: { note: say('text') } },
      pod: {
        labels: { pod: say('word') },
        annotations: { note: say('text') },
        env: variables(say),
        sidecar: [container(say, 'sidecar')],
        hostAliases: [{ ip: '203.0.113.2', hostnames: [say('name')] }],
      },
      service: { annotations: { more: say('text') } },
      sharedStorage: { annotations: { note: say('text') } },
      rbac: { serviceAccount: { annotations: { note: say('text') }, labels: { account: say('word') } } },
      initContainers: [container(say, 'wait')],
      extraObjects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'extra' }, data: { word: say('word'), name: say('name') } }],
    },
  };
}

function withLiterals(say: Say): PositConnectProps {
  return {
    chart: chartSourceUnderTest(),
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromFile(say('word'), { allowPlaintext: true }),
    database: Database.postgres({ host: 'postgres.example.com', database: 'connect', user: 'connect', password: SecretSource.literal(`${say('text')} password`, { allowPlaintext: true }) }),
    storage: SharedStorage.storageClass({ name: say('name'), size: Size.gibibytes(1), annotations: { note: say('text') } }),
    execution: Execution.local(),
    authentication: Authentication.ldap({
      directories: [{
        name: say('word'),
        host: 'ldap.example.com',
        certificateAuthority: CertificateAuthority.fromConfigMap(say('name'), say('word')),
        bind: LdapBind.withPasswordVariable(say('line'), 'CONNECT_LDAP_BINDPASSWORD', SECRET),
        users: { searchBaseDns: [say('line'), say('line')], objectClass: say('line'), usernameAttribute: say('line') },
      }],
    }),
    ingress: Ingress.alb({ host: 'connect.example.com', annotations: { note: say('text') } }),
    checks: Checks.none(),
  };
}

function onGoogle(say: Say): PositConnectProps {
  return {
    chart: chartSourceUnderTest(),
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.existing(say('name'), say('word'))),
    database: Database.postgres({ host: 'postgres.example.com', database: 'connect', user: 'connect', password: SECRET }),
    storage: SharedStorage.existingClaim({ claimName: say('name'), subPath: say('word') }),
    contentNamespace: ContentNamespace.shared(),
    executionEnvironments: [ExecutionEnvironment.of('posit/connect-content:test', { r: R })],
    authentication: Authentication.saml({ metadataUrl: `https://idp.example.com/${say('word')}`, attributes: { username: say('line'), email: say('line') } }),
    ingress: Ingress.gce({ host: 'connect.example.com', staticIpName: say('name'), certificate: GceCertificate.managed(), annotations: { note: say('text') }, serviceAnnotations: { note: say('text') } }),
    checks: Checks.none(),
  };
}

function scheduling(say: Say): Scheduling {
  return {
    nodeSelector: { pool: say('word') },
    tolerations: [{ key: 'pool', operator: 'Equal', value: say('word'), effect: 'NoSchedule' }],
    priorityClassName: say('name'),
  };
}

function variables(say: Say): k8s.EnvVar[] {
  return [{ name: 'FIRST', value: say('text') }, { name: 'SECOND', value: say('text') }, { name: 'THIRD', valueFrom: { configMapKeyRef: { name: say('name'), key: say('word') } } }];
}

function container(say: Say, name: string): k8s.Container {
  return { name, image: `busybox:${say('word')}`, command: ['sh', '-c', say('text')], args: [say('text')], env: [{ name: 'TEXT', value: say('text') }], workingDir: `/${say('word')}` };
}
