import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const PROVIDER = 'config.Authentication.Provider';
const PROVIDERS = ['oauth2', 'saml', 'ldap'];

/** The name service shows the accounts of an identity provider to the pods. */
export const nameServiceProvider: Rule<ValuesModel> = {
  id: 'CONNECT023',
  severity: 'error',
  title: 'The name service has no identity provider to ask',
  why: 'Only accounts of OpenID Connect, SAML and LDAP can be shown to content pods; the chart renders nothing, and takes lower-case names only.',
  fix: 'config: { Authentication: { Provider: "oauth2" } } ("saml", "ldap"), or nameservice: { enabled: false }',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) => {
    const provider = valueAt(model.effective, PROVIDER);
    if (!isTruthy(valueAt(model.effective, 'nameservice.enabled')) || PROVIDERS.some((known) => known === provider)) return [];
    return [{ path: PROVIDER, received: `${describe(provider)}, and nameservice.enabled is true` }];
  },
};
