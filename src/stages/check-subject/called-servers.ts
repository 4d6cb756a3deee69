import { ConnectSetting, isSetting } from './connect-settings';

/** A setting with a URL or `host:port` that the server itself calls. */
interface CalledServer {
  readonly section: string;
  readonly name: string;
  /** Where the value names no port. */
  readonly port: number;
}

const CALLED: readonly CalledServer[] = [
  { section: 'LDAP', name: 'ServerAddress', port: 389 },
  { section: 'OAuth2', name: 'OpenIDConnectIssuer', port: 443 },
  { section: 'SAML', name: 'IdPMetaDataURL', port: 443 },
  { section: 'OTLPEndpoint', name: 'Endpoint', port: 4317 },
];

/** What is known of the server that a setting names; undefined where it names none that Connect calls. */
export function calledServer(setting: ConnectSetting): CalledServer | undefined {
  return CALLED.find(({ section, name }) => isSetting(setting, section, name));
}
