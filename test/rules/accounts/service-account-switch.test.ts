import { serviceAccountSwitch } from '../../../src/rules/accounts/service-account-switch';
import { itHolds, launcher, STORED } from '../rule-examples';

itHolds(serviceAccountSwitch, {
  violated: [
    ['a text', launcher({}, { rbac: { serviceAccount: { create: 'false' } } }), 'rbac.serviceAccount.create'],
    ['null', launcher({}, { rbac: { serviceAccount: { create: null } } }), 'rbac.serviceAccount.create'],
  ],
  respected: [
    ['false', launcher({}, { rbac: { serviceAccount: { create: false } } })],
    ['a text while rights are made elsewhere', launcher({}, { rbac: { create: false, serviceAccount: { create: 'false' } } })],
    ['a text with the direct runner, which does not look', { ...STORED, rbac: { serviceAccount: { create: 'false' } } }],
  ],
});
