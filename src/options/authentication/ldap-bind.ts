import { mistake } from '../../errors/posit-connect-error';
import { SecretSource } from '../secret-source';
import { requireText } from './setting';

/** Who asks the directory. */
export type LdapBinding =
  | { readonly kind: 'user' }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'encrypted'; readonly dn: string; readonly encryptedPassword: string }
  | { readonly kind: 'variable'; readonly dn: string; readonly variable: string; readonly password: SecretSource };

/**
 * As whom Connect asks the directory for people and groups.
 *
 * The section of a directory has a name of its own, and the guide does not say which environment variable Connect reads
 * for a setting of such a section, nor does it have a setting for a file with the password. What it does have is
 * `rscadmin`, which encrypts a value for the configuration: that is `withEncryptedPassword`.
 *
 * @see https://docs.posit.co/connect/admin/authentication/ldap-based/ldap-double-bind/
 */
export class LdapBind {
  /**
   * As the very person who logs in. Connect can then neither search people nor know groups.
   *
   * @see https://docs.posit.co/connect/admin/authentication/ldap-based/ldap-single-bind/
   * @example LdapBind.asUser()
   */
  public static asUser(): LdapBind {
    return new LdapBind({ kind: 'user' });
  }

  /**
   * Without any credentials, where the directory lets everybody search.
   *
   * @example LdapBind.anonymous()
   */
  public static anonymous(): LdapBind {
    return new LdapBind({ kind: 'anonymous' });
  }

  /**
   * As a service account whose password is encrypted with the server's own key. That key lies on the shared storage,
   * so the text is of no use to who reads the manifests; and it must be made on the running server, with
   * `/opt/rstudio-connect/bin/rscadmin configure --encrypt-config-value`.
   *
   * @param dn name of the service account in the directory
   * @param encryptedPassword what `rscadmin` printed
   * @throws PositConnectError `LDAP_BIND` for a text that looks like a plain password, `AUTHENTICATION_SETTING` for an
   * empty name
   * @see https://docs.posit.co/connect/admin/appendix/cli/
   * @example LdapBind.withEncryptedPassword('uid=connect,ou=services,dc=example,dc=com', 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kA==')
   */
  public static withEncryptedPassword(dn: string, encryptedPassword: string): LdapBind {
    const at = 'LdapBind.withEncryptedPassword';
    return new LdapBind({ kind: 'encrypted', dn: requireText(dn, at, 'dn'), encryptedPassword: requireEncrypted(encryptedPassword, at) });
  }

  /**
   * As a service account whose password reaches Connect as an environment variable, taken from a Secret. The name of
   * the variable is yours to find out: the guide gives `CONNECT_<SECTION>_<SETTING>` for sections without a name of
   * their own, and says nothing of this one. With a wrong name Connect starts, and cannot log in to the directory.
   *
   * @param dn name of the service account in the directory
   * @param variable name of the variable; capitals, digits and `_`, beginning with `CONNECT_`
   * @param password the password
   * @throws PositConnectError `LDAP_BIND` for another name of the variable, `AUTHENTICATION_SETTING` for an empty `dn`
   * @see https://docs.posit.co/connect/admin/appendix/configuration/#environment-variables
   * @example LdapBind.withPasswordVariable(
   *   'uid=connect,ou=services,dc=example,dc=com',
   *   'CONNECT_LDAP_CORPORATE_BINDPASSWORD',
   *   SecretSource.existing('connect-ldap', 'password'),
   * )
   */
  public static withPasswordVariable(dn: string, variable: string, password: SecretSource): LdapBind {
    const at = 'LdapBind.withPasswordVariable';
    return new LdapBind({ kind: 'variable', dn: requireText(dn, at, 'dn'), variable: requireVariable(variable, at), password });
  }

  /** @internal */
  public readonly _binding: LdapBinding;

  private constructor(binding: LdapBinding) {
    this._binding = binding;
  }
}

// Nonce and authentication tag alone are 28 bytes or more, which is 38 characters of base64.
function requireEncrypted(text: string, at: string): string {
  if (/^[A-Za-z0-9+/=_:.$-]{38,}$/.test(text)) return text;
  throw mistake('LDAP_BIND', {
    at,
    what: 'encryptedPassword is too short, or has other characters, for an encrypted value',
    fix: 'what `rscadmin configure --encrypt-config-value` prints on the Connect server',
  });
}

function requireVariable(variable: string, at: string): string {
  if (/^CONNECT_[A-Z0-9_]*[A-Z0-9]$/.test(variable)) return variable;
  throw mistake('LDAP_BIND', {
    at,
    what: `variable is ${JSON.stringify(variable)}`,
    fix: "variable: 'CONNECT_…' (capitals, digits and _)",
  });
}
