import { noReadinessProbeInManifests } from '../../../src/rules/manifests/no-readiness-probe';
import { deployment, itHoldsOfManifests } from '../manifest-examples';
import { server } from './connect-release';

itHoldsOfManifests(noReadinessProbeInManifests, {
  violated: [
    ['none', [server({ readinessProbe: undefined })], 'Deployment posit-connect/connect: spec.template.spec.containers[0].readinessProbe'],
    ['only whether it lives', [server({ readinessProbe: undefined, livenessProbe: { tcpSocket: { port: 3939 } } })], 'Deployment posit-connect/connect: spec.template.spec.containers[0].readinessProbe'],
  ],
  respected: [
    ['a probe', [server()]],
    ['another container of that name', [deployment({ name: 'connect' })]],
  ],
});
