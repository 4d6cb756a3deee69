import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { administratorToken } from './administrator-token';
import { served } from './custom-resources';
import { Daemon } from './daemon';
import { apply, kubectl, theCluster } from './kubectl';

/** Namespace of Argo CD. */
export const ARGO_CD = 'argocd';

/** Name under which applications name the cluster of the suite. */
export const DESTINATION = 'suite';

const KINDS = ['application', 'applicationset', 'appproject'];
const REDIS_PORT = 6399;
const REPOSITORY_PORT = 8081;

/** Starts Argo CD without its user interface: the repository server, the controller and their cache. */
export async function startArgoCd(): Promise<{ stop(): Promise<void> }> {
  const { programs, logs, kubeconfig } = theCluster();
  const folder = join(logs, 'argo-cd');
  ['tls', 'ssh', 'gnupg', 'plugins'].forEach((name) => mkdirSync(join(folder, name), { recursive: true }));
  await installDefinitions();
  configure();

  const env = {
    ARGOCD_GPG_ENABLED: 'false',
    ARGOCD_TLS_DATA_PATH: join(folder, 'tls'),
    ARGOCD_SSH_DATA_PATH: join(folder, 'ssh'),
    ARGOCD_PLUGINCONFIGFILEPATH: join(folder, 'plugins'),
    KUBECONFIG: kubeconfig,
  };
  const part = (name: string, args: readonly string[]) =>
    Daemon.start({ name, command: programs.argocd, args, env: { ...env, ARGOCD_BINARY_NAME: name }, folder });
  const redis = Daemon.start({ name: 'redis', command: 'redis-server', args: ['--port', String(REDIS_PORT), '--bind', '127.0.0.1', '--save', ''], folder });
  const repositories = part('argocd-repo-server', ['--disable-tls', '--address', '127.0.0.1', '--port', String(REPOSITORY_PORT), '--redis', `127.0.0.1:${REDIS_PORT}`]);
  await repositories.becomes(() => listens(REPOSITORY_PORT));
  const controller = part('argocd-application-controller', [
    '--namespace', ARGO_CD,
    '--repo-server', `127.0.0.1:${REPOSITORY_PORT}`, '--repo-server-plaintext', '--redis', `127.0.0.1:${REDIS_PORT}`, '--app-resync', '10', '--self-heal-timeout-seconds', '2',
  ]);
  await controller.becomes(() => listens(8082));
  const daemons = [controller, repositories, redis];
  return { stop: async () => void (await Promise.all(daemons.map((daemon) => daemon.stop()))) };
}

async function installDefinitions(): Promise<void> {
  const module = execFileSync('go', ['list', '-m', '-f', '{{.Dir}}', 'github.com/argoproj/argo-cd/v3'], { cwd: join(__dirname, '..', 'programs', 'argocd'), encoding: 'utf8' }).trim();
  KINDS.forEach((kind) => kubectl(['apply', '--server-side', '-f', join(module, 'manifests', 'crds', `${kind}-crd.yaml`)]));
  await served(KINDS.map((kind) => `${kind}s.argoproj.io`));
}

function configure(): void {
  const labelled = (kind: string, name: string, label: string, fields: object) => ({
    apiVersion: 'v1',
    kind,
    metadata: { name, namespace: ARGO_CD, labels: { 'app.kubernetes.io/part-of': 'argocd', ...(label && { 'argocd.argoproj.io/secret-type': label }) } },
    ...fields,
  });
  apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: ARGO_CD } });
  const config = { bearerToken: administratorToken('argocd-manager', ARGO_CD), tlsClientConfig: { insecure: true } };
  apply(
    labelled('ConfigMap', 'argocd-cm', '', { data: {} }),
    labelled('ConfigMap', 'argocd-rbac-cm', '', { data: {} }),
    labelled('Secret', 'argocd-secret', '', { stringData: { 'server.secretkey': 'of no use outside of the suite' } }),
    labelled('Secret', 'suite', 'cluster', { stringData: { name: DESTINATION, server: theCluster().server, config: JSON.stringify(config) } }),
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'default', namespace: ARGO_CD },
      spec: { sourceRepos: ['*'], destinations: [{ namespace: '*', server: '*' }], clusterResourceWhitelist: [{ group: '*', kind: '*' }] },
    },
  );
}

function listens(port: number): boolean {
  return spawnSync('bash', ['-c', ': < /dev/tcp/127.0.0.1/$0', String(port)]).status === 0;
}
