import { localWithoutPrivilege } from '../../../src/rules/pod/local-without-privilege';
import { itHolds, STORED } from '../rule-examples';

const LOCAL = { backends: { kubernetes: { enabled: false } } };

itHolds(localWithoutPrivilege, {
  violated: [
    ['nothing said', LOCAL, 'securityContext.privileged'],
    ['another user than root', { ...LOCAL, securityContext: { privileged: true }, pod: { securityContext: { runAsUser: 999, runAsNonRoot: true } } }, 'pod.securityContext.runAsNonRoot', 'pod.securityContext.runAsUser'],
  ],
  respected: [
    ['privileged', { ...LOCAL, securityContext: { privileged: true, runAsUser: 0 } }],
    ['content in pods of its own', { ...STORED, pod: { securityContext: { runAsNonRoot: true } } }],
  ],
});
