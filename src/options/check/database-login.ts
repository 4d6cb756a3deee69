import { CheckProps } from './check-props';
import { CheckSettings, checkSettings } from './check-settings';
import { requireWhole } from './whole-number';

/** Options of `Check.databaseLogin`. */
export interface DatabaseLoginCheckProps extends CheckProps {
  /**
   * Connections that the server must let Connect's user have, 1 to 262143.
   *
   * @default - 20 for each replica, a rule of thumb of this library
   * @throws PositConnectError `CHECK_CONNECTIONS_RANGE` outside that range
   */
  readonly minimumConnections?: number;

  /**
   * Newest major version of PostgreSQL that passes, for Connect releases that support a newer one. The oldest is 13.
   *
   * @default 17
   * @throws PositConnectError `CHECK_VERSION` for anything but a whole number of 13 or more
   * @see https://docs.posit.co/connect/admin/database/postgres/
   */
  readonly newestVersion?: number;
}

/** A database-login check, validated. */
export interface DatabaseLoginSettings extends CheckSettings {
  readonly minimumConnections?: number;
  readonly newestPostgres?: number;
}

/** The settings as given, or a mistake that names the prop. */
export function databaseLoginSettings(props: DatabaseLoginCheckProps, at: string): DatabaseLoginSettings {
  const { minimumConnections, newestVersion } = props;
  if (minimumConnections !== undefined) {
    requireWhole(minimumConnections, { at, prop: 'minimumConnections', least: 1, most: 262_143, code: 'CHECK_CONNECTIONS_RANGE' });
  }
  if (newestVersion !== undefined) requireWhole(newestVersion, { at, prop: 'newestVersion', least: 13, most: 99, code: 'CHECK_VERSION' });
  return { ...checkSettings(props, at), minimumConnections, newestPostgres: newestVersion };
}
