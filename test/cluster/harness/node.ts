import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ControlPlane } from './control-plane';
import { Daemon } from './daemon';
import { NETWORK } from './network';

/** A node on which pods run. */
export interface ClusterNode {
  readonly daemons: readonly Daemon[];
  /** Socket of containerd. */
  readonly containerd: string;
}

/** What a node is started with. */
export interface NodeProps {
  readonly binary: string;
  readonly controlPlane: ControlPlane;
  /** Where all its state goes. */
  readonly folder: string;
  /** Archives of the images that are there from the start. */
  readonly images: readonly string[];
  /** Control group of its pods. */
  readonly group: string;
}

/** Image of the pause container; the harness makes it. */
const SANDBOX_IMAGE = 'localhost/pause:1';

/** Name of the node. */
const NODE_NAME = 'node';

/** Starts containerd, and then, once `images` are known to it, kubelet and kube-proxy. */
export async function startNode({ binary, controlPlane, folder, images, group }: NodeProps): Promise<ClusterNode> {
  const socket = join(folder, 'containerd.sock');
  const runtime = Daemon.start({ name: 'containerd', command: 'containerd', args: ['--config', containerdConfig(folder, socket)], folder });
  await runtime.becomes(() => spawnSync('ctr', [...of(socket), 'version']).status === 0);
  images.forEach((archive) => importArchive(archive, socket));

  const start = (name: string, args: readonly string[]) => Daemon.start({ name, command: binary, args: [name, ...args], folder });
  const kubelet = start('kubelet', [
    '--config', kubeletConfig(folder, socket, group), '--kubeconfig', controlPlane.kubeconfig, '--hostname-override', NODE_NAME,
    '--node-ip', NETWORK.node, '--root-dir', join(folder, 'kubelet'), '--cert-dir', join(folder, 'kubelet-pki'),
  ]);
  const proxy = start('kube-proxy', ['--config', proxyConfig(folder, controlPlane.kubeconfig)]);
  await kubelet.becomes(() => isReady(binary, controlPlane.kubeconfig), 120);
  return { daemons: [proxy, kubelet, runtime], containerd: socket };
}

/** Makes the image in an archive known to the node of this containerd. */
export function importArchive(archive: string, containerd: string): void {
  execFileSync('ctr', [...of(containerd), 'images', 'import', '--all-platforms', archive], { stdio: 'ignore' });
}

function of(socket: string): readonly string[] {
  return ['--address', socket, '--namespace', 'k8s.io'];
}

function isReady(binary: string, kubeconfig: string): boolean {
  const query = 'jsonpath={.status.conditions[?(@.type=="Ready")].status}';
  return spawnSync(binary, ['kubectl', '--kubeconfig', kubeconfig, 'get', 'node', NODE_NAME, '-o', query], { encoding: 'utf8' }).stdout.trim() === 'True';
}

function containerdConfig(folder: string, socket: string): string {
  const network = join(folder, 'cni');
  mkdirSync(network, { recursive: true });
  writeFileSync(join(network, 'bridge.conflist'), JSON.stringify(bridge(folder)));
  const file = join(folder, 'containerd.toml');
  writeFileSync(
    file,
    `version = 2
root = ${JSON.stringify(join(folder, 'containerd'))}
state = ${JSON.stringify(join(folder, 'containerd-state'))}
[grpc]
  address = ${JSON.stringify(socket)}
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = ${JSON.stringify(SANDBOX_IMAGE)}
  restrict_oom_score_adj = true
  disable_apparmor = true
[plugins."io.containerd.grpc.v1.cri".cni]
  bin_dir = "/usr/lib/cni"
  conf_dir = ${JSON.stringify(network)}
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"
`,
  );
  return file;
}

function bridge(folder: string): object {
  const ipam = { type: 'host-local', dataDir: join(folder, 'addresses'), ranges: [[{ subnet: NETWORK.pods }]], routes: [{ dst: '0.0.0.0/0' }] };
  return {
    cniVersion: '1.0.0',
    name: 'bridge',
    plugins: [{ type: 'bridge', bridge: 'pods', isGateway: true, ipMasq: false, hairpinMode: true, ipam }, { type: 'portmap', capabilities: { portMappings: true } }],
  };
}

function kubeletConfig(folder: string, socket: string, group: string): string {
  return write(folder, 'kubelet.yaml', {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    address: NETWORK.node,
    authentication: { anonymous: { enabled: true }, webhook: { enabled: false } },
    authorization: { mode: 'AlwaysAllow' },
    cgroupDriver: 'cgroupfs',
    cgroupRoot: `/${group}`,
    clusterDNS: [NETWORK.node],
    clusterDomain: 'cluster.local',
    containerRuntimeEndpoint: `unix://${socket}`,
    enforceNodeAllocatable: [],
    evictionHard: { 'memory.available': '50Mi', 'nodefs.available': '1%', 'imagefs.available': '1%' },
    failCgroupV1: false,
    failSwapOn: false,
    imageGCHighThresholdPercent: 100,
    localStorageCapacityIsolation: false,
    serializeImagePulls: false,
    syncFrequency: '10s',
  });
}

function proxyConfig(folder: string, kubeconfig: string): string {
  return write(folder, 'kube-proxy.yaml', {
    apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
    kind: 'KubeProxyConfiguration',
    bindAddress: NETWORK.node,
    clientConnection: { kubeconfig },
    clusterCIDR: NETWORK.pods,
    hostnameOverride: NODE_NAME,
    mode: 'iptables',
    // Else the answer of a pod goes over the bridge, past the rule that turned the address of the Service into its own.
    iptables: { masqueradeAll: true },
    conntrack: { maxPerCore: 0, min: 0, tcpEstablishedTimeout: '0s', tcpCloseWaitTimeout: '0s' },
  });
}

function write(folder: string, name: string, content: object): string {
  const file = join(folder, name);
  writeFileSync(file, stringify(content));
  return file;
}
