import { accountWithoutName } from '../../../src/rules/accounts/account-without-name';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, launcher, STORED } from '../rule-examples';

const LOCAL: JsonObject = { backends: { kubernetes: { enabled: false } } };

const rbac = (values: JsonObject, ...extraObjects: readonly Json[]): JsonObject => ({ ...STORED, rbac: values, extraObjects });
const made = (name: string): JsonObject => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name } });

itHolds(accountWithoutName, {
  violated: [
    ['an account that is not made', rbac({ serviceAccount: { create: false } }), 'rbac.serviceAccount.create'],
    ['the same with the Launcher', launcher({}, { rbac: { serviceAccount: { create: false } } }), 'rbac.serviceAccount.create'],
    ['another account that is made', rbac({ serviceAccount: { create: false } }, made('reports')), 'rbac.serviceAccount.create'],
    ['an empty name', rbac({ serviceAccount: { create: false, name: '' } }), 'rbac.serviceAccount.create'],
    ['no rights and no account', rbac({ create: false }), 'rbac.create'],
    ['null, of which the chart makes a text', rbac({ create: false, serviceAccount: { name: null } }), 'rbac.serviceAccount.name'],
    ['the same in local execution', { ...LOCAL, rbac: { serviceAccount: { name: null } } }, 'rbac.serviceAccount.name'],
  ],
  respected: [
    ['the default', STORED],
    ['an account that exists', rbac({ serviceAccount: { create: false, name: 'connect' } })],
    ['an account that exists, with its rights', rbac({ create: false, serviceAccount: { name: 'connect' } })],
    ['null where the chart makes the account', rbac({ serviceAccount: { name: null } })],
    ['an account of the name that the pod asks for', rbac({ serviceAccount: { create: false } }, made('connect-rstudio-connect'))],
    ['an account of a name that is known when it is rendered', rbac({ serviceAccount: { create: false } }, made('{{ .Release.Name }}-rstudio-connect'))],
    ['an account as a text', rbac({ serviceAccount: { create: false } }, 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: connect-rstudio-connect }\n')],
    ['rights that the user binds', rbac({ create: false }, { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', metadata: { name: 'connect' } })],
    ['local execution, which needs no rights', { ...LOCAL, rbac: { create: false } }],
  ],
});
