import { privileged } from '../../../src/rules/pod/privileged';
import { itHolds, launcher, STORED } from '../rule-examples';

itHolds(privileged, {
  violated: [
    ['the direct runner', { ...STORED, securityContext: { privileged: true } }, 'securityContext.privileged'],
    ['the Launcher', launcher({}, { securityContext: { privileged: true } }), 'securityContext.privileged'],
  ],
  respected: [
    ['local execution', { backends: { kubernetes: { enabled: false } }, securityContext: { privileged: true } }],
    ['no privilege', { ...STORED, securityContext: { privileged: false } }],
  ],
});
