import { privilegedInManifests } from '../../../src/rules/manifests/privileged';
import { deployment, itHoldsOfManifests } from '../manifest-examples';
import { configuration, DIRECT_RUNNER, server } from './connect-release';

const PRIVILEGED = { securityContext: { privileged: true } };
const PLACE = 'Deployment posit-connect/connect: spec.template.spec.containers[0].securityContext.privileged';

itHoldsOfManifests(privilegedInManifests, {
  violated: [
    ['beside the direct runner', [server(PRIVILEGED), configuration(DIRECT_RUNNER)], PLACE],
    ['beside the Launcher', [server(PRIVILEGED), configuration('[Launcher]\nEnabled = true\nKubernetes = true\n')], PLACE],
  ],
  respected: [
    ['content beside the server', [server(PRIVILEGED), configuration('[Server]\n')]],
    ['a configuration out of sight', [server(PRIVILEGED)]],
    ['no privilege', [server({ securityContext: { privileged: false } }), configuration(DIRECT_RUNNER)]],
    ['another workload', [deployment(PRIVILEGED), configuration(DIRECT_RUNNER)]],
  ],
});
