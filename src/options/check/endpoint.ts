import { mistake } from '../../errors/posit-connect-error';
import { requireHost } from '../syntax/host';
import { requirePort } from '../syntax/port';
import { CheckProps } from './check-props';
import { CheckSettings, checkSettings } from './check-settings';

/** Options of `Check.storageEndpoint` and `Check.databaseEndpoint`. */
export interface EndpointCheckProps extends CheckProps {
  /**
   * Servers that must answer, all of them: host names or addresses.
   *
   * @default - those that the storage or database options name; without any the check is not made
   * @throws PositConnectError `HOST` for a name that cannot be looked up, `CHECK_HOSTS` for an empty list
   */
  readonly hosts?: string[];

  /**
   * TCP port of all these servers, 1 to 65535.
   *
   * @default - the port of the storage or database options; with `hosts` 2049 (NFS) or 5432 (PostgreSQL)
   * @throws PositConnectError `PORT` outside that range
   */
  readonly port?: number;
}

/** An endpoint check, validated. */
export interface EndpointSettings extends CheckSettings {
  readonly hosts?: readonly string[];
  readonly port?: number;
}

/** The settings as given, or a mistake that names the prop. */
export function endpointSettings(props: EndpointCheckProps, at: string): EndpointSettings {
  const { hosts, port } = props;
  hosts?.forEach((host) => requireHost(host, at, 'hosts'));
  if (hosts?.length === 0) throw mistake('CHECK_HOSTS', { at, what: 'hosts is empty', fix: "hosts: ['nfs.example.com'], or no hosts at all" });
  if (port !== undefined) requirePort(port, at, 'port');
  return { ...checkSettings(props, at), hosts, port };
}
