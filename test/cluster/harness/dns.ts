import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Daemon } from './daemon';
import { NETWORK } from './network';
import { OUTSIDE_HOSTS } from './outside-servers';

/** Starts the name server of the cluster: the names of Services and pods, and those of the servers outside. */
export async function startDns(binary: string, kubeconfig: string, folder: string): Promise<Daemon> {
  const file = join(folder, 'Corefile');
  const zones = `.:53 {
  bind ${NETWORK.node}
  errors
  hosts ${join(folder, 'hosts')} {
    fallthrough
  }
  kubernetes cluster.local {
    kubeconfig ${kubeconfig}
    ttl 1
  }
}
`;
  writeFileSync(file, zones);
  writeFileSync(join(folder, 'hosts'), OUTSIDE_HOSTS);
  const dns = Daemon.start({ name: 'dns', command: binary, args: ['-conf', file], folder });
  await dns.becomes(() => spawnSync('busybox', ['nslookup', 'kubernetes.default.svc.cluster.local.', NETWORK.node]).status === 0);
  return dns;
}
