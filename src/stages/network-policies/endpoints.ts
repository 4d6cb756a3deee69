import { PositConnectProps } from '../../options/posit-connect-props';
import { databaseEndpoints } from '../../values/database';
import { distinctBy } from '../../values/distinct';
import { ReleaseContext } from '../../values/release-context';
import { calledServer } from '../check-subject/called-servers';
import { ConnectSetting, settingValue } from '../check-subject/connect-settings';
import { hostOfUrl } from '../check-subject/named-hosts';

/** A server that the installation connects to, and the option that names it. */
export interface NetworkEndpoint {
  readonly host: string;
  readonly port: number;
  readonly option: string;
}

/** The servers that Connect, its content and its checks connect to. */
export interface NetworkEndpoints {
  readonly server: readonly NetworkEndpoint[];
  readonly content: readonly NetworkEndpoint[];
  readonly checks: readonly NetworkEndpoint[];
}

const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ldap: 389, ldaps: 636 };

/** What options and settings say of the servers behind an installation; a database that the library runs is none of them. */
export function networkEndpoints(props: PositConnectProps, settings: readonly ConnectSetting[], repositories: readonly string[], context: ReleaseContext): NetworkEndpoints {
  const database = props.database?._choice;
  const license = props.license._choice;
  const server = [
    ...(database === undefined || database.evaluation !== undefined ? [] : databaseEndpoints(database, context)).map(({ host, port }) => ({ host, port, option: 'database' })),
    ...(license.kind === 'server' ? [{ host: license.host, port: license.port, option: 'license' }] : []),
    ...settings.flatMap(endpointOfSetting),
    ...mailServer(settings),
  ];
  const content = [...repositories.flatMap((url) => endpointOf(url, 443, 'package repository')), ...endpointOf(props.address, 80, 'address')];
  const storage = (props.storage?._endpoints ?? []).map(({ host, port }) => ({ host, port, option: 'storage' }));
  const distinct = (endpoints: readonly NetworkEndpoint[]) => distinctBy(endpoints, ({ host, port }) => `${host} ${port}`);
  return { server: distinct(server), content: distinct(content), checks: distinct([...server, ...content, ...storage]) };
}

function endpointOfSetting(setting: ConnectSetting): readonly NetworkEndpoint[] {
  const called = calledServer(setting);
  return called === undefined ? [] : endpointOf(setting.value, called.port, `${setting.header}.${setting.name}`);
}

function mailServer(settings: readonly ConnectSetting[]): readonly NetworkEndpoint[] {
  const port = Number(settingValue(settings, 'SMTP', 'Port')) || 25;
  return endpointOf(settingValue(settings, 'SMTP', 'Host'), port, 'SMTP.Host');
}

function endpointOf(text: string, otherwise: number, option: string): readonly NetworkEndpoint[] {
  const host = hostOfUrl(text);
  if (host === undefined || host === 'localhost') return [];
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1].toLowerCase() ?? '';
  const written = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@]*@)?(?:\[[^\]]*\]|[^:/?#]*):(\d+)(?:[/?#]|$)/i.exec(text.trim())?.[1];
  return [{ host: host.toLowerCase(), port: written === undefined ? (PORTS[scheme] ?? otherwise) : Number(written), option }];
}
