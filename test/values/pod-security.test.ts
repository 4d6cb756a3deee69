import { describe, expect, it } from 'vitest';
import { JsonObject } from '../../src/values/json';
import { contentPodOf } from '../../src/values/pod-security/content-pod';
import { podSecurityViolations, strictestLevel } from '../../src/values/pod-security/levels';

const HARDENED = {
  securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  containers: [{ name: 'a', securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } }],
};

const pod = (fields: JsonObject = {}, container: JsonObject = {}): JsonObject => ({ containers: [{ name: 'a', ...container }], ...fields });
const hardened = (fields: JsonObject = {}, context: JsonObject = {}): JsonObject => ({
  ...HARDENED,
  containers: [{ name: 'a', securityContext: { ...HARDENED.containers[0].securityContext, ...context } }],
  ...fields,
});
const places = (of: JsonObject, level: 'baseline' | 'restricted') => podSecurityViolations(of, level).map(({ path }) => path.join('.'));

describe('baseline', () => {
  it.each<[string, JsonObject, string]>([
    ['the network of the node', pod({ hostNetwork: true }), 'hostNetwork'],
    ['the processes of the node', pod({ hostPID: true }), 'hostPID'],
    ['the memory of the node', pod({ hostIPC: true }), 'hostIPC'],
    ['a folder of the node', pod({ volumes: [{ name: 'a', emptyDir: {} }, { name: 'b', hostPath: { path: '/' } }] }), 'volumes.1.hostPath'],
    ['a port of the node', pod({}, { ports: [{ containerPort: 1, hostPort: 1 }] }), 'containers.0.ports.0.hostPort'],
    ['a privileged container', pod({}, { securityContext: { privileged: true } }), 'containers.0.securityContext.privileged'],
    ['a privileged init container', pod({ initContainers: [{ securityContext: { privileged: true } }] }), 'initContainers.0.securityContext.privileged'],
    ['a capability that containers do not have', pod({}, { securityContext: { capabilities: { add: ['CHOWN', 'SYS_ADMIN'] } } }), 'containers.0.securityContext.capabilities.add'],
    ['no seccomp', pod({ securityContext: { seccompProfile: { type: 'Unconfined' } } }), 'securityContext.seccompProfile.type'],
    ['no AppArmor', pod({}, { securityContext: { appArmorProfile: { type: 'Unconfined' } } }), 'containers.0.securityContext.appArmorProfile.type'],
    ['an SELinux type of its own', pod({ securityContext: { seLinuxOptions: { type: 'spc_t' } } }), 'securityContext.seLinuxOptions.type'],
    ['an SELinux user', pod({ securityContext: { seLinuxOptions: { user: 'system_u' } } }), 'securityContext.seLinuxOptions'],
    ['the whole of /proc', pod({}, { securityContext: { procMount: 'Unmasked' } }), 'containers.0.securityContext.procMount'],
    ['a setting of the kernel', pod({ securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '1' }] } }), 'securityContext.sysctls'],
    ['a process of a Windows node', pod({ securityContext: { windowsOptions: { hostProcess: true } } }), 'securityContext.windowsOptions.hostProcess'],
  ])('refuses %s, and says where', (_title, of, place) => {
    expect(places(of, 'baseline')).toEqual([place]);
    expect(places(of, 'restricted')).toContain(place);
  });

  it('lets in root, the capabilities that containers have anyway, and volumes of the network', () => {
    const securityContext = { runAsUser: 0, capabilities: { add: ['CHOWN', 'FOWNER', 'DAC_OVERRIDE', 'SETUID', 'SETGID'] } };
    expect(places(pod({ volumes: [{ name: 'a', nfs: { server: 's', path: '/' } }] }, { securityContext }), 'baseline')).toEqual([]);
  });
});

describe('restricted', () => {
  it('lets in a pod that gives up everything, by itself or by its containers', () => {
    expect(places(hardened(), 'restricted')).toEqual([]);
    const securityContext = { ...HARDENED.containers[0].securityContext, ...HARDENED.securityContext };
    expect(places(pod({}, { securityContext }), 'restricted')).toEqual([]);
  });

  it('names all that a plain pod does not say', () => {
    const fields = ['allowPrivilegeEscalation', 'runAsNonRoot', 'seccompProfile.type', 'capabilities.drop'];
    expect(places(pod(), 'restricted')).toEqual(fields.map((field) => `containers.0.securityContext.${field}`));
  });

  it.each<[string, JsonObject, string]>([
    ['root by number', hardened({ securityContext: { ...HARDENED.securityContext, runAsUser: 0 } }), 'securityContext.runAsUser'],
    ['a pod that allows root, though none of its containers does', hardened({ securityContext: { ...HARDENED.securityContext, runAsNonRoot: false } }, { runAsNonRoot: true }), 'securityContext.runAsNonRoot'],
    ['root by number in a container', hardened({}, { runAsUser: 0 }), 'containers.0.securityContext.runAsUser'],
    ['a container that takes back what the pod says', hardened({}, { runAsNonRoot: false }), 'containers.0.securityContext.runAsNonRoot'],
    ['a capability, be it a harmless one', hardened({}, { capabilities: { drop: ['ALL'], add: ['CHOWN'] } }), 'containers.0.securityContext.capabilities.add'],
    ['a volume of the network', hardened({ volumes: [{ name: 'a', nfs: { server: 's', path: '/' } }] }), 'volumes.0.nfs'],
  ])('refuses %s', (_title, of, place) => {
    expect(places(of, 'restricted')).toEqual([place]);
    expect(places(of, 'baseline')).toEqual([]);
  });

  it('takes low ports and claims', () => {
    expect(places(hardened({ volumes: [{ name: 'a', persistentVolumeClaim: { claimName: 'a' } }] }, { capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } }), 'restricted')).toEqual([]);
  });
});

describe('the strictest level', () => {
  it('is that of the pod that needs most', () => {
    expect(strictestLevel([])).toBe('restricted');
    expect(strictestLevel([hardened()])).toBe('restricted');
    expect(strictestLevel([hardened(), pod()])).toBe('baseline');
    expect(strictestLevel([hardened(), pod({ hostNetwork: true }), pod()])).toBe('privileged');
  });

  it('is no stricter than asked for', () => {
    expect(strictestLevel([hardened()], 'baseline')).toBe('baseline');
  });
});

describe('the pod of content', () => {
  it('has the two containers of the direct runner, with what the user says of them', () => {
    const securityContext = { allowPrivilegeEscalation: false };
    const spec = { securityContext: { runAsNonRoot: true }, containers: [{ name: 'proxy' }, { name: 'connect-content', securityContext }] };
    const values = { backends: { kubernetes: { enabled: true, defaultInitContainer: { securityContext }, defaultResourceJobBase: { spec: { template: { spec } } } } } };
    expect(contentPodOf(values)).toEqual({ ...spec, initContainers: [{ name: 'connect-content-init', securityContext }] });
  });

  it('has those of the Launcher', () => {
    const templateValues = { pod: { volumes: [{ name: 'a', hostPath: { path: '/' } }], containerSecurityContext: { privileged: true }, extraContainers: [{ name: 'proxy' }] } };
    expect(contentPodOf({ launcher: { enabled: true, templateValues } })).toEqual({
      volumes: [{ name: 'a', hostPath: { path: '/' } }],
      initContainers: [{ name: 'init' }],
      containers: [{ name: 'proxy' }, { name: 'rs-launcher-container', securityContext: { privileged: true } }],
    });
  });
});
