import { chronicleLocalConfigRoot } from '../../../src/rules/chronicle/local-config-root';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

itHolds(chronicleLocalConfigRoot, {
  violated: [
    ['a pod that may not run as root', local({ runAsNonRoot: true }), 'pod.securityContext.runAsNonRoot'],
    ['another user, and the text "false"', local({ runAsNonRoot: 'false', runAsUser: 999 }), 'pod.securityContext.runAsNonRoot', 'pod.securityContext.runAsUser'],
    ['another user as text', local({ runAsUser: '999' }), 'pod.securityContext.runAsUser'],
  ],
  respected: [
    ['root', local({ runAsUser: 0, runAsNonRoot: false })],
    ['a group', local({ fsGroup: 999 })],
    ['another user without Chronicle', { ...STORED, pod: { securityContext: { runAsUser: 999 } } }],
  ],
});

function local(securityContext: JsonObject): JsonObject {
  return { ...STORED, pod: { securityContext }, chronicle: { localConfig: { Logging: { Level: 'info' } } } };
}
