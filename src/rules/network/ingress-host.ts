import { PAGES } from '../documentation';
import { gcfgSetting } from '../model/gcfg-settings';
import { itemsAt, textAt, valueAt } from '../model/lookup';
import { publicAddress } from '../model/public-address';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The address and the ingress are written in two places. */
export const ingressHost: Rule<ValuesModel> = {
  id: 'CONNECT037',
  severity: 'warning',
  title: 'The public address is none that the ingress serves',
  why: 'Links in e-mails and redirects after log-in lead to a name behind which Connect does not answer.',
  fix: 'the same host in config.Server.Address and ingress.hosts[].host',
  documentation: PAGES.configuration,
  check: (model) => {
    const address = publicAddress(model);
    if (address === undefined || !isTruthy(valueAt(model.effective, 'ingress.enabled'))) return [];
    const hosts = itemsAt(model.effective, 'ingress.hosts').map(({ value }) => textAt(value, 'host').toLowerCase());
    if (hosts.length === 0 || hosts.some((host) => serves(host, address.host))) return [];
    const path = gcfgSetting(model.settings, 'Server', 'Address')?.path ?? 'config.Server.Address';
    return [{ path, received: `at ${JSON.stringify(address.host)}, and the ingress serves ${hosts.map((host) => JSON.stringify(host)).join(', ')}` }];
  },
};

// An ingress without a host takes every one.
function serves(host: string, wanted: string): boolean {
  if (host === '' || host === '*') return true;
  return host.startsWith('*.') ? wanted.slice(wanted.indexOf('.')) === host.slice(1) : host === wanted;
}
