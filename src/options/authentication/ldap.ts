import { mistake } from '../../errors/posit-connect-error';
import { SecretSource } from '../secret-source';
import { AuthenticationChoice } from './authentication-choice';
import { LdapDirectory } from './ldap-directory';
import { ldapSection } from './ldap-section';
import { requireNameServiceSecret } from './name-service';

/** Options of `Authentication.ldap`. */
export interface LdapAuthenticationProps {
  /**
   * The directories that people log in with; at least one.
   *
   * @throws PositConnectError `AUTHENTICATION_SETTING` for none, or two of one name; `AUTHENTICATION_GROUPS` where some
   * have groups and others do not
   */
  readonly directories: LdapDirectory[];

  /**
   * The file `libnss_connect.conf` for content that runs as the person who looks at it: a service token of Connect with
   * the scope `nameservice:read`, and Connect's address. `Applications.RunAsCurrentUser` in `config` permits such content.
   *
   * @default - content runs as one user
   * @throws PositConnectError `NAME_SERVICE_KEY` for an existing Secret with another key
   */
  readonly nameService?: SecretSource;
}

/** Accounts of LDAP directories or Active Directory. */
export function ldapAuthentication(props: LdapAuthenticationProps): AuthenticationChoice {
  const at = 'Authentication.ldap';
  const directories = props.directories ?? [];
  requireDistinctNames(directories, at);
  requireOneSourceOfGroups(directories, at);
  requireDistinctVariables(directories, at);
  return {
    provider: 'ldap',
    nameService: requireNameServiceSecret(props.nameService, at),
    sections: directories.map((directory, index) => ldapSection(directory, index === 0 ? 'ldap' : `ldap-${index + 1}`, at)),
  };
}

function requireDistinctNames(directories: readonly LdapDirectory[], at: string): void {
  const names = directories.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (names.length > 0 && twice === undefined) return;
  throw mistake('AUTHENTICATION_SETTING', {
    at,
    what: twice === undefined ? 'directories is empty' : `two directories have the name ${JSON.stringify(twice)}`,
    fix: "directories: [{ name: 'Corporate', host: 'ldap.example.com', users: { … } }], each with a name of its own",
  });
}

function requireOneSourceOfGroups(directories: readonly LdapDirectory[], at: string): void {
  const without = directories.filter(({ groups }) => groups === undefined);
  if (without.length === 0 || without.length === directories.length) return;
  throw mistake('AUTHENTICATION_GROUPS', {
    at,
    what: `${without.map(({ name }) => JSON.stringify(name)).join(', ')} has no groups while other directories have`,
    fix: 'groups for all directories, or for none',
  });
}

function requireDistinctVariables(directories: readonly LdapDirectory[], at: string): void {
  const variables = directories.flatMap(({ bind }) => (bind?._binding.kind === 'variable' ? [bind._binding.variable] : []));
  const twice = variables.find((variable, index) => variables.indexOf(variable) !== index);
  if (twice === undefined) return;
  throw mistake('LDAP_BIND', {
    at,
    what: `two directories take their password from ${twice}`,
    fix: 'a variable of its own for each directory',
  });
}
