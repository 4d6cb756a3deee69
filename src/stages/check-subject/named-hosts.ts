import { Endpoint, NamedHost } from '../../checks/check-subject';
import { ConnectSetting } from './connect-settings';

/** Settings of Connect that name a server which it or its content calls. */
const SETTINGS: readonly (readonly [section: string, name: string])[] = [
  ['RPackageRepository', 'URL'],
  ['LDAP', 'ServerAddress'],
  ['OAuth2', 'OpenIDConnectIssuer'],
  ['SAML', 'IdPMetaDataURL'],
  ['OTLPEndpoint', 'Endpoint'],
  ['SMTP', 'Host'],
];

const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:.]*)$/i;

/** The host of a URL, of `host:port`, or of a bare host; undefined where there is none. */
export function hostOfUrl(text: string): string | undefined {
  const authority = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[/?#].*$/, '').replace(/^.*@/, '');
  const bracketed = /^\[([^\]]+)\]/.exec(authority)?.[1];
  const host = bracketed ?? (ADDRESS.test(authority) && authority.includes(':') ? authority : authority.replace(/:\d*$/, ''));
  return host === '' ? undefined : host;
}

/** Names among the settings that must resolve, with the setting that holds each. */
export function hostsOfSettings(settings: readonly ConnectSetting[]): readonly NamedHost[] {
  return settings.flatMap(({ section, header, name, value }) => {
    const known = SETTINGS.some(([ours, setting]) => ours.toLowerCase() === section.toLowerCase() && setting.toLowerCase() === name.toLowerCase());
    const host = known ? hostOfUrl(value) : undefined;
    return host === undefined ? [] : [{ host, option: `setting ${header}.${name}` }];
  });
}

/** Each name once, with all that use it; addresses, of which DNS knows nothing, are left out, and so is the pod itself. */
export function distinctHosts(hosts: readonly NamedHost[]): readonly NamedHost[] {
  const uses = new Map<string, string[]>();
  for (const { host, option } of hosts) {
    if (ADDRESS.test(host) || host === 'localhost') continue;
    const key = host.toLowerCase();
    const known = uses.get(key) ?? [];
    if (!known.includes(option)) uses.set(key, [...known, option]);
  }
  return [...uses].map(([host, options]) => ({ host, option: options.join(', ') }));
}

/** The hosts of servers that an option names. */
export function hostsOfEndpoints(endpoints: readonly Endpoint[], option: string): readonly NamedHost[] {
  return endpoints.map(({ host }) => ({ host, option }));
}
