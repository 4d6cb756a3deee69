import { nameServiceProvider } from '../../../src/rules/authentication/name-service-provider';
import { itHolds, STORED } from '../rule-examples';

itHolds(nameServiceProvider, {
  violated: [
    ['passwords, by default', { ...STORED, nameservice: { enabled: true, secretName: 'key' } }, 'config.Authentication.Provider'],
    ['a capital letter', { ...STORED, nameservice: { enabled: true, secretName: 'key' }, config: { Authentication: { Provider: 'OAuth2' } } }, 'config.Authentication.Provider'],
    ['no section', { ...STORED, nameservice: { enabled: true, secretName: 'key' }, config: { Authentication: null } }, 'config.Authentication.Provider'],
  ],
  respected: [
    ['OpenID Connect', { ...STORED, nameservice: { enabled: true, secretName: 'key' }, config: { Authentication: { Provider: 'oauth2' } } }],
    ['LDAP', { ...STORED, nameservice: { enabled: true, secretName: 'key' }, config: { Authentication: { Provider: 'ldap' } } }],
    ['passwords without the name service', { ...STORED, nameservice: { secretName: 'key' } }],
  ],
});
