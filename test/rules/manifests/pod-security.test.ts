import { podSecurity } from '../../../src/rules/manifests/pod-security';
import { deployment, itHoldsOfManifests, object } from '../manifest-examples';

const namespace = (level: string, name = 'posit-connect') =>
  object('Namespace', {}, { name, namespace: undefined, labels: { 'pod-security.kubernetes.io/enforce': level } });
const PRIVILEGED = { securityContext: { privileged: true } };
const PLACE = 'Deployment posit-connect/connect: spec.template.spec.containers[0].securityContext';

itHoldsOfManifests(podSecurity, {
  violated: [
    ['a privileged server in a baseline namespace', [namespace('baseline'), deployment(PRIVILEGED)], `${PLACE}.privileged`],
    ['a plain server in a restricted namespace', [namespace('restricted'), deployment({})],
      ...['allowPrivilegeEscalation', 'capabilities.drop', 'runAsNonRoot', 'seccompProfile.type'].map((field) => `${PLACE}.${field}`)],
  ],
  respected: [
    ['a privileged namespace', [namespace('privileged'), deployment(PRIVILEGED)]],
    ['a plain server in a baseline namespace', [namespace('baseline'), deployment({})]],
    ['another namespace', [namespace('baseline', 'other'), deployment(PRIVILEGED)]],
    ['a namespace without a level', [object('Namespace', {}, { name: 'posit-connect', namespace: undefined }), deployment(PRIVILEGED)]],
    ['a level that is none', [namespace('strict'), deployment(PRIVILEGED)]],
  ],
});
