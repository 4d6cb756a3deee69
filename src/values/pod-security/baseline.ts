import { Json, JsonObject } from '../json';
import { mapAt } from '../lookup';
import { containersOfPod, partsOf, PlacedPart, PodSecurityViolation, securityContexts, textsOf } from './violation';

const CAPABILITIES = new Set([
  'AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT',
]);
const SELINUX_TYPES = new Set(['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']);
const SYSCTLS = new Set([
  'kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.ip_unprivileged_port_start', 'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range', 'net.ipv4.ip_local_reserved_ports', 'net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes', 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem',
]);

/** For what the level `baseline` refuses a pod. */
export function baselineViolations(pod: JsonObject): readonly PodSecurityViolation[] {
  return [
    ...['hostNetwork', 'hostPID', 'hostIPC'].flatMap((field) => (pod[field] === true ? [{ path: [field], received: 'true' }] : [])),
    ...partsOf(pod, 'volumes').flatMap(({ path, part }) => (part.hostPath === undefined ? [] : [{ path: [...path, 'hostPath'], received: 'a folder of the node' }])),
    ...securityContexts(pod).flatMap(contextViolations),
    ...containersOfPod(pod).flatMap(containerViolations),
  ];
}

function contextViolations({ path, part }: PlacedPart): readonly PodSecurityViolation[] {
  const at = (...below: readonly (string | number)[]) => [...path, ...below];
  const added = textsOf(mapAt(part.capabilities).add).filter((capability) => !CAPABILITIES.has(capability));
  const sysctls = partsOf(part, 'sysctls').map((each) => each.part.name).filter((name) => typeof name === 'string' && !SYSCTLS.has(name));
  const selinux = mapAt(part.seLinuxOptions);
  return [
    ...(part.privileged === true ? [{ path: at('privileged'), received: 'true' }] : []),
    ...(added.length > 0 ? [{ path: at('capabilities', 'add'), received: added.join(', ') }] : []),
    ...unless(mapAt(part.seccompProfile).type !== 'Unconfined', at('seccompProfile', 'type'), 'Unconfined'),
    ...unless(mapAt(part.appArmorProfile).type !== 'Unconfined', at('appArmorProfile', 'type'), 'Unconfined'),
    ...unless(SELINUX_TYPES.has(textOf(selinux.type)), at('seLinuxOptions', 'type'), textOf(selinux.type)),
    ...unless(textOf(selinux.user) + textOf(selinux.role) === '', at('seLinuxOptions'), 'a user or role of its own'),
    ...unless([undefined, null, 'Default'].includes(part.procMount as string | undefined), at('procMount'), textOf(part.procMount)),
    ...unless(mapAt(part.windowsOptions).hostProcess !== true, at('windowsOptions', 'hostProcess'), 'true'),
    ...unless(sysctls.length === 0, at('sysctls'), sysctls.join(', ')),
  ];
}

function containerViolations({ path, part }: PlacedPart): readonly PodSecurityViolation[] {
  return partsOf(part, 'ports')
    .filter((port) => typeof port.part.hostPort === 'number' && port.part.hostPort !== 0)
    .map((port) => ({ path: [...path, ...port.path, 'hostPort'], received: String(port.part.hostPort) }));
}

function unless(kept: boolean, path: readonly (string | number)[], received: string): readonly PodSecurityViolation[] {
  return kept ? [] : [{ path, received }];
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
