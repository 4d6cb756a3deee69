import { PositConnectProps } from '../../options/posit-connect-props';
import { databaseEndpoints } from '../../values/database';
import { ReleaseContext } from '../../values/release-context';
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

/** Settings with a URL or `host:port` that the server itself calls, and the port where it names none. */
const OF_SERVER: readonly (readonly [section: string, name: string, port: number])[] = [
  ['LDAP', 'ServerAddress', 389],
  ['OAuth2', 'OpenIDConnectIssuer', 443],
  ['SAML', 'IdPMetaDataURL', 443],
  ['OTLPEndpoint', 'Endpoint', 4317],
];

const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ldap: 389, ldaps: 636 };

/** What options and settings say of the servers behind an installation; a database that the library runs is none of them. */
export function networkEndpoints(props: PositConnectProps, settings: readonly ConnectSetting[], repositories: readonly string[], context: ReleaseContext): NetworkEndpoints {
  const database = props.database?._choice;
  const license = props.license._choice;
  const server = [
    ...(database === undefined || database.evaluation !== undefined ? [] : databaseEndpoints(database, context)).map(({ host, port }) => ({ host, port, option: 'database' })),
    ...(license.kind === 'server' ? [{ host: license.host, port: license.port, option: 'license' }] : []),
    ...settings.flatMap((setting) => endpointOfSetting(setting)),
    ...mailServer(settings),
  ];
  const content = [...repositories.flatMap((url) => endpointOf(url, 443, 'package repository')), ...endpointOf(props.address, 80, 'address')];
  const storage = (props.storage?._endpoints ?? []).map(({ host, port }) => ({ host, port, option: 'storage' }));
  return { server: distinct(server), content: distinct(content), checks: distinct([...server, ...content, ...storage]) };
}

function endpointOfSetting({ section, header, name, value }: ConnectSetting): readonly NetworkEndpoint[] {
  const known = OF_SERVER.find(([ours, setting]) => ours.toLowerCase() === section.toLowerCase() && setting.toLowerCase() === name.toLowerCase());
  return known === undefined ? [] : endpointOf(value, known[2], `${header}.${name}`);
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

function distinct(endpoints: readonly NetworkEndpoint[]): readonly NetworkEndpoint[] {
  const places = endpoints.map(({ host, port }) => `${host} ${port}`);
  return endpoints.filter((_, index) => places.indexOf(places[index]) === index);
}
