import { PAGES } from '../documentation';
import { gcfgSetting } from '../model/gcfg-settings';
import { itemsAt, valueAt } from '../model/lookup';
import { publicAddress } from '../model/public-address';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The ingress speaks TLS, and Connect does not know. */
export const addressWithoutTls: Rule<ValuesModel> = {
  id: 'CONNECT038',
  severity: 'warning',
  title: 'The ingress speaks TLS, and the public address does not',
  why: 'Links and redirects leave the encrypted connection, and identity providers refuse a callback without https.',
  fix: 'config: { Server: { Address: "https://…" } }',
  documentation: PAGES.configuration,
  check: (model) => {
    const encrypted = isTruthy(valueAt(model.effective, 'ingress.enabled')) && itemsAt(model.effective, 'ingress.tls').length > 0;
    if (!encrypted || publicAddress(model)?.scheme !== 'http') return [];
    return [{ path: gcfgSetting(model.settings, 'Server', 'Address')?.path ?? 'config.Server.Address', received: 'an http address' }];
  },
};
