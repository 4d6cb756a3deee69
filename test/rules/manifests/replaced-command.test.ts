import { replacedCommandInManifests } from '../../../src/rules/manifests/replaced-command';
import { deployment, itHoldsOfManifests } from '../manifest-examples';
import { configuration, DIRECT_RUNNER, server } from './connect-release';

const CONTAINER = 'Deployment posit-connect/connect: spec.template.spec.containers[0]';
const OFF_HOST = configuration(DIRECT_RUNNER);

itHoldsOfManifests(replacedCommandInManifests, {
  violated: [
    ['args without the prestart script', [server({ command: ['tini', '--'], args: ['/usr/local/bin/startup.sh'] }), OFF_HOST], `${CONTAINER}.args`],
    ['a sleep', [server({ command: ['sleep', 'infinity'] }), OFF_HOST], `${CONTAINER}.command`],
    ['a sleep of a server that runs content itself', [server({ command: ['sleep', 'infinity'] }), configuration('[Server]\n')], `${CONTAINER}.command`],
  ],
  respected: [
    ['as the chart has it', [server({ args: ['/scripts/prestart.bash', '/usr/local/bin/startup.sh'] }), OFF_HOST]],
    ['the entry point of the image', [server(), OFF_HOST]],
    ['without a runner in sight', [server({ args: ['/usr/local/bin/startup.sh'] })]],
    ['another workload', [deployment({ command: ['sleep', 'infinity'] }), OFF_HOST]],
  ],
});
