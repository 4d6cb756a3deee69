import { expect, it } from 'vitest';
import { secretVariableInManifests } from '../../../src/rules/manifests/secret-variable';
import { deployment, findingsIn, itHoldsOfManifests, object } from '../manifest-examples';
import { withJobBase } from './connect-release';

const POD = 'Deployment posit-connect/connect: spec.template.spec';
const PASSWORD = { name: 'DATABASE_PASSWORD', value: 'hunter2' };
const base = (env: readonly object[]) => withJobBase({ spec: { template: { spec: { containers: [{ name: 'connect-content', env }] } } } } as never);

itHoldsOfManifests(secretVariableInManifests, {
  violated: [
    ['of the server', [deployment({ env: [{ name: 'TZ', value: 'UTC' }, PASSWORD] })], `${POD}.containers[0].env[1].value`],
    ['of a container that initializes', [deployment({}, { initContainers: [{ name: 'wait', image: 'busybox:1', env: [PASSWORD] }] })], `${POD}.initContainers[0].env[0].value`],
    ['a URL', [deployment({ env: [{ name: 'DATABASE', value: 'postgres://connect:hunter2@pg/connect' }] })], `${POD}.containers[0].env[0].value`],
    ['of another kind of workload', [object('Job', { spec: { template: { spec: { containers: [{ name: 'x', image: 'busybox:1', env: [PASSWORD] }] } } } })], 'Job posit-connect/connect: spec.template.spec.containers[0].env[0].value'],
    ['of content', [base([PASSWORD])], 'ConfigMap posit-connect/connect-config: data["job.yaml"]'],
  ],
  respected: [
    ['from a Secret', [deployment({ env: [{ name: 'DATABASE_PASSWORD', valueFrom: { secretKeyRef: { name: 'database', key: 'password' } } }] })]],
    ['the path of a file', [deployment({ env: [{ name: 'RSC_LICENSE_FILE_PATH', value: '/etc/rstudio-licensing/license.lic' }, { name: 'PASSWORD_FILE', value: '/run/secrets/password' }] })]],
    ['content from a Secret', [base([{ name: 'API_KEY', valueFrom: { secretKeyRef: { name: 'api', key: 'key' } } }])]],
    ['a base that is no YAML', [object('ConfigMap', { data: { 'job.yaml': '{{ template }}: [' } })]],
  ],
});

it('a secret of content is named and not shown', () => {
  const [finding] = findingsIn([base([PASSWORD])]);
  expect(finding.message).toContain('is a text in which spec.template.spec.containers[0].env[0].value is written out for "DATABASE_PASSWORD" (not shown)');
  expect(JSON.stringify(finding)).not.toContain('hunter2');
});
