import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Daemon } from './daemon';
import { NETWORK } from './network';

/** A Kubernetes API with its controllers and its scheduler. */
export interface ControlPlane {
  readonly kubeconfig: string;
  /** Address of the API. */
  readonly server: string;
  /** The certificate by which clients know the API. */
  readonly certificate: string;
  readonly daemons: readonly Daemon[];
}

const SERVER = `https://${NETWORK.node}:6443`;
const ETCD = { client: 'http://127.0.0.1:2379', peer: 'http://127.0.0.1:2380' };

/** Starts etcd, the API server, the controller manager and the scheduler, all state in `folder`. */
export async function startControlPlane(binary: string, folder: string): Promise<ControlPlane> {
  const keys = serviceAccountKeys(folder);
  const token = randomBytes(16).toString('hex');
  const tokens = join(folder, 'tokens.csv');
  writeFileSync(tokens, `${token},admin,admin,system:masters\n`, { mode: 0o600 });
  const start = (name: string, args: readonly string[]) => Daemon.start({ name, command: binary, args: [name, ...args], folder });

  const etcd = start('etcd', [
    '--data-dir', join(folder, 'etcd'), '--listen-client-urls', ETCD.client, '--advertise-client-urls', ETCD.client,
    '--listen-peer-urls', ETCD.peer, '--initial-advertise-peer-urls', ETCD.peer, '--initial-cluster', `default=${ETCD.peer}`, '--unsafe-no-fsync',
  ]);
  const certificates = join(folder, 'certificates');
  const apiServer = start('kube-apiserver', [
    '--etcd-servers', ETCD.client, '--bind-address', NETWORK.node, '--advertise-address', NETWORK.node, '--secure-port', new URL(SERVER).port,
    '--cert-dir', certificates, '--authorization-mode', 'Node,RBAC', '--token-auth-file', tokens,
    '--service-account-issuer', 'https://kubernetes.default.svc', '--service-account-signing-key-file', keys.private, '--service-account-key-file', keys.public,
    '--service-cluster-ip-range', NETWORK.services, '--allow-privileged', '--kubelet-preferred-address-types', 'InternalIP', '--endpoint-reconciler-type', 'master-count',
  ]);
  const certificate = join(certificates, 'apiserver.crt');
  const kubeconfig = writeKubeconfig(folder, token);
  await apiServer.becomes(() => answers(binary, kubeconfig), 120);

  const controllers = start('kube-controller-manager', [
    '--kubeconfig', kubeconfig, '--service-account-private-key-file', keys.private, '--root-ca-file', certificate,
    '--use-service-account-credentials', '--leader-elect=false', '--bind-address', '127.0.0.1', '--cluster-cidr', NETWORK.pods, '--allocate-node-cidrs',
  ]);
  const scheduler = start('kube-scheduler', ['--kubeconfig', kubeconfig, '--leader-elect=false', '--bind-address', '127.0.0.1']);
  return { kubeconfig, server: SERVER, certificate, daemons: [scheduler, controllers, apiServer, etcd] };
}

function answers(binary: string, kubeconfig: string): boolean {
  return spawnSync(binary, ['kubectl', '--kubeconfig', kubeconfig, '--request-timeout=2s', 'get', '--raw', '/readyz']).status === 0;
}

function serviceAccountKeys(folder: string): { readonly private: string; readonly public: string } {
  mkdirSync(folder, { recursive: true });
  const keys = { private: join(folder, 'service-accounts.key'), public: join(folder, 'service-accounts.pub') };
  execFileSync('openssl', ['genrsa', '-out', keys.private, '2048'], { stdio: 'ignore' });
  execFileSync('openssl', ['rsa', '-in', keys.private, '-pubout', '-out', keys.public], { stdio: 'ignore' });
  return keys;
}

function writeKubeconfig(folder: string, token: string): string {
  const file = join(folder, 'kubeconfig');
  const named = (kind: string, fields: object) => [{ name: 'cluster', [kind]: fields }];
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: named('cluster', { server: SERVER, 'insecure-skip-tls-verify': true }),
    users: named('user', { token }),
    contexts: named('context', { cluster: 'cluster', user: 'cluster' }),
    'current-context': 'cluster',
  };
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
  return file;
}
