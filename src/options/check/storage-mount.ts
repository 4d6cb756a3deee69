import { Size } from 'cdk8s';
import { mistake } from '../../errors/posit-connect-error';
import { CheckProps } from './check-props';
import { CheckSettings, checkSettings } from './check-settings';

/** Options of `Check.storageMount`. */
export interface StorageMountCheckProps extends CheckProps {
  /**
   * User whose files must be possible on the storage: a name that Connect's image knows, or a user id.
   *
   * @default 'rstudio-connect', the user to whom Connect's server drops
   * @throws PositConnectError `CHECK_USER` for anything else
   */
  readonly user?: string;

  /**
   * Free space that the storage must have.
   *
   * @default Size.gibibytes(1)
   */
  readonly minimumFreeSpace?: Size;
}

/** A storage-mount check, validated. */
export interface StorageMountSettings extends CheckSettings {
  readonly user?: string;
  readonly minimumFreeSpace?: Size;
}

/** The settings as given, or a mistake that names the prop. */
export function storageMountSettings(props: StorageMountCheckProps, at: string): StorageMountSettings {
  const { user, minimumFreeSpace } = props;
  if (user !== undefined) requireUser(user, at);
  return { ...checkSettings(props, at), user, minimumFreeSpace };
}

function requireUser(user: string, at: string): void {
  if (/^(\d+|[a-z_][a-z0-9_-]*)$/.test(user)) return;
  throw mistake('CHECK_USER', { at, what: `user is ${JSON.stringify(user)}`, fix: "user: 'rstudio-connect', or a number such as '999'" });
}
