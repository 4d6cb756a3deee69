import { Endpoint, NamedHost } from '../../checks/check-subject';
import { calledServer } from './called-servers';
import { ConnectSetting, isSetting } from './connect-settings';

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
  return settings.filter(namesHost).flatMap(({ header, name, value }) => {
    const host = hostOfUrl(value);
    return host === undefined ? [] : [{ host, option: `setting ${header}.${name}` }];
  });
}

function namesHost(setting: ConnectSetting): boolean {
  return calledServer(setting) !== undefined || isSetting(setting, 'RPackageRepository', 'URL') || isSetting(setting, 'SMTP', 'Host');
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
