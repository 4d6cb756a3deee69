import { nameServiceKey } from '../../../src/rules/authentication/name-service-key';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const SAML: JsonObject = { ...STORED, config: { Authentication: { Provider: 'saml' } } };

itHolds(nameServiceKey, {
  violated: [
    ['none', { ...SAML, nameservice: { enabled: true } }, 'nameservice'],
    ['two', { ...SAML, nameservice: { enabled: true, apiKey: 'not-a-key', secretName: 'key' } }, 'nameservice'],
  ],
  respected: [
    ['a Secret', { ...SAML, nameservice: { enabled: true, secretName: 'key' } }],
    ['a literal', { ...SAML, nameservice: { enabled: true, apiKey: 'not-a-key' } }],
    ['none while it is off', { ...SAML, nameservice: { apiKey: 'not-a-key', secretName: 'key' } }],
  ],
});
