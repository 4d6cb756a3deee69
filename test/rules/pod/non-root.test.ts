import { nonRoot } from '../../../src/rules/pod/non-root';
import { JsonObject } from '../../../src/values/json';
import { itHolds, launcher, STORED } from '../rule-examples';

const PAM: JsonObject = { Authentication: { Provider: 'pam' } };
const AS_USER: JsonObject = { securityContext: { runAsUser: 999 } };
const NAME_SERVICE: JsonObject = { nameservice: { enabled: true, secretName: 'connect-nameservice' }, config: { Authentication: { Provider: 'saml' } } };

itHolds(nonRoot, {
  violated: [
    ['PAM', { ...STORED, pod: AS_USER, config: PAM }, 'pod.securityContext.runAsUser'],
    ['PAM with the Launcher', launcher({}, { ...AS_USER, config: PAM }), 'securityContext.runAsUser'],
    ['the current user', { ...STORED, ...AS_USER, config: { Applications: { RunAsCurrentUser: true } } }, 'securityContext.runAsUser'],
    ['the name service, where root is only forbidden', { ...STORED, ...NAME_SERVICE, pod: { securityContext: { runAsNonRoot: true } } }, 'pod.securityContext.runAsNonRoot'],
    ['root, where root is forbidden', { ...STORED, pod: { securityContext: { runAsNonRoot: true, runAsUser: 0 } } }, 'pod.securityContext.runAsNonRoot'],
    ['root by the container, where the pod forbids it', { ...STORED, pod: { securityContext: { runAsNonRoot: true } }, securityContext: { runAsUser: 0 } }, 'pod.securityContext.runAsNonRoot'],
  ],
  respected: [
    ['another user who needs nothing of that', { ...STORED, ...AS_USER }],
    ['no root, on a platform that chooses the user', { ...STORED, pod: { securityContext: { runAsNonRoot: true } } }],
    ['PAM as root', { ...STORED, config: PAM }],
    ['root of the container over another user of the pod', { ...STORED, pod: AS_USER, securityContext: { runAsUser: 0 }, config: PAM }],
    ['the container allowed to be root over a pod that is not', { ...STORED, ...NAME_SERVICE, pod: { securityContext: { runAsNonRoot: true } }, securityContext: { runAsNonRoot: false } }],
    ['a group for the volumes', { ...STORED, pod: { securityContext: { fsGroup: 999 } }, config: PAM }],
    ['the current user switched off', { ...STORED, ...AS_USER, config: { Applications: { RunAsCurrentUser: false } } }],
    ['local execution, of which another rule speaks', { backends: { kubernetes: { enabled: false } }, ...AS_USER, config: PAM }],
  ],
});
