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
  const found: (PodSecurityViolation | false)[] = [
    part.privileged === true && { path: at('privileged'), received: 'true' },
    added.length > 0 && { path: at('capabilities', 'add'), received: added.join(', ') },
    mapAt(part.seccompProfile).type === 'Unconfined' && { path: at('seccompProfile', 'type'), received: 'Unconfined' },
    mapAt(part.appArmorProfile).type === 'Unconfined' && { path: at('appArmorProfile', 'type'), received: 'Unconfined' },
    !SELINUX_TYPES.has(textOf(selinux.type)) && { path: at('seLinuxOptions', 'type'), received: textOf(selinux.type) },
    textOf(selinux.user) + textOf(selinux.role) !== '' && { path: at('seLinuxOptions'), received: 'a user or role of its own' },
    ![undefined, null, 'Default'].includes(part.procMount as string | undefined) && { path: at('procMount'), received: textOf(part.procMount) },
    mapAt(part.windowsOptions).hostProcess === true && { path: at('windowsOptions', 'hostProcess'), received: 'true' },
    sysctls.length > 0 && { path: at('sysctls'), received: sysctls.join(', ') },
  ];
  return found.filter((each) => each !== false);
}

function containerViolations({ path, part }: PlacedPart): readonly PodSecurityViolation[] {
  return partsOf(part, 'ports')
    .filter((port) => typeof port.part.hostPort === 'number' && port.part.hostPort !== 0)
    .map((port) => ({ path: [...path, ...port.path, 'hostPort'], received: String(port.part.hostPort) }));
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
