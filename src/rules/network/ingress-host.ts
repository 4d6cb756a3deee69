import { PAGES } from '../documentation';
import { gcfgSetting } from '../model/gcfg-settings';
import { publicAddress } from '../model/public-address';
import { ValuesModel } from '../model/values-model';
import { waysIn } from '../model/ways-in';
import { Rule } from '../rule';

/** The address and the ingress are written in two places. */
export const ingressHost: Rule<ValuesModel> = {
  id: 'CONNECT037',
  severity: 'warning',
  title: 'The public address is none that the ingress serves',
  why: 'Links in e-mails and redirects after log-in lead to a name behind which Connect does not answer.',
  fix: 'the same host in config.Server.Address and ingress.hosts[].host, or in the hostnames of the HTTPRoute',
  documentation: PAGES.configuration,
  check: (model) => {
    const address = publicAddress(model);
    const ways = waysIn(model);
    const hosts = ways.flatMap((way) => way.hosts);
    if (address === undefined || ways.some((way) => way.hosts.length === 0) || hosts.length === 0 || hosts.some((host) => serves(host, address.host))) return [];
    const path = gcfgSetting(model.settings, 'Server', 'Address')?.path ?? 'config.Server.Address';
    return [{ path, received: `at ${JSON.stringify(address.host)}, and the ingress serves ${hosts.map((host) => JSON.stringify(host)).join(', ')}` }];
  },
};

// An ingress without a host takes every one.
function serves(host: string, wanted: string): boolean {
  if (host === '' || host === '*') return true;
  return host.startsWith('*.') ? wanted.slice(wanted.indexOf('.')) === host.slice(1) : host === wanted;
}
