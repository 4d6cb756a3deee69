import { lostAnnotations } from '../../../src/rules/accounts/lost-annotations';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const IDENTITY: JsonObject = { annotations: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/connect' } };
const WORKLOAD: JsonObject = { labels: { 'azure.workload.identity/use': 'true' } };

const local = (serviceAccount: JsonObject, ...extraObjects: readonly Json[]): JsonObject => ({ backends: { kubernetes: { enabled: false } }, rbac: { serviceAccount }, extraObjects });
const offHost = (rbac: JsonObject): JsonObject => ({ ...STORED, rbac });

itHolds(lostAnnotations, {
  violated: [
    ['annotations in local execution', local(IDENTITY), 'rbac.serviceAccount.annotations'],
    ['annotations and labels in local execution', local({ ...IDENTITY, ...WORKLOAD, name: 'connect' }), 'rbac.serviceAccount.annotations', 'rbac.serviceAccount.labels'],
    ['an account that was ordered in local execution', local({ create: true, name: 'connect' }), 'rbac.serviceAccount.create'],
    ['an account that is not made', offHost({ serviceAccount: { create: false, name: 'connect', ...IDENTITY } }), 'rbac.serviceAccount.annotations'],
    ['rights that are not made', offHost({ create: false, serviceAccount: { name: 'connect', ...WORKLOAD } }), 'rbac.serviceAccount.labels'],
  ],
  respected: [
    ['an account that the chart makes', offHost({ serviceAccount: { ...IDENTITY, ...WORKLOAD } })],
    ['local execution without an account', local({})],
    ['nothing but empty maps', local({ annotations: {}, labels: {} })],
    ['an account that exists in local execution', local({ name: 'connect' })],
    ['an account that exists in local execution, and is said to', local({ create: false, name: 'connect' })],
    ['an account among the extra objects', local({ create: true, name: 'connect' }, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'connect', ...IDENTITY } })],
    ['an account that exists', offHost({ serviceAccount: { create: false, name: 'connect' } })],
  ],
});
