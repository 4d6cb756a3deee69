import { storeAccount } from '../../../src/rules/manifests/store-account';
import { itHoldsOfManifests } from '../manifest-examples';
import { server } from './connect-release';
import { PROVIDER_CLASS, readingJob } from './secret-stores';

const SERVER = server({}, { serviceAccountName: 'connect' });
const PLACE = 'Job posit-connect/check: spec.template.spec.serviceAccountName';

itHoldsOfManifests(storeAccount, {
  violated: [
    ['the account of the checks', [PROVIDER_CLASS, SERVER, readingJob('connect-preflight')], PLACE],
    ['no account named', [PROVIDER_CLASS, SERVER, readingJob()], PLACE],
    ['two checks of one account, once', [SERVER, readingJob('connect-preflight'), readingJob('connect-preflight', 'second')], PLACE],
  ],
  respected: [
    ['the account of the server', [PROVIDER_CLASS, SERVER, readingJob('connect')]],
    ['a server out of sight', [PROVIDER_CLASS, readingJob('connect-preflight')]],
    ['a store that nobody mounts', [PROVIDER_CLASS, SERVER]],
  ],
});
