import { CertificateAuthority } from '../certificate-authority';
import { LdapBind } from './ldap-bind';
import { LdapEncryption } from './ldap-encryption';

/** Where people stand in a directory, and what their attributes are called. */
export interface LdapUsers {
  /** Distinguished names below which people are searched; at least one. */
  readonly searchBaseDns: string[];

  /** Object class of people, e.g. `inetOrgPerson`, `posixAccount` or `user`. */
  readonly objectClass: string;

  /** Attribute with the name that people log in with, e.g. `uid` or `sAMAccountName`. */
  readonly usernameAttribute: string;

  /**
   * Attribute that identifies a person for ever, e.g. `entryUUID` or `objectGUID`; changing it later orphans accounts.
   *
   * @default - Connect's own, the distinguished name, which changes when somebody moves in the tree
   */
  readonly uniqueIdAttribute?: string;

  /**
   * Attribute with the e-mail address, e.g. `mail`.
   *
   * @default - people write it themselves
   */
  readonly emailAttribute?: string;

  /**
   * Attribute with the first name, e.g. `givenName`.
   *
   * @default - people write it themselves
   */
  readonly firstNameAttribute?: string;

  /**
   * Attribute with the last name, e.g. `sn`.
   *
   * @default - people write it themselves
   */
  readonly lastNameAttribute?: string;
}

/** Where groups stand in a directory, and what their attributes are called. */
export interface LdapGroups {
  /** Distinguished names below which groups are searched; at least one. */
  readonly searchBaseDns: string[];

  /** Object class of groups, e.g. `groupOfNames`, `posixGroup` or `group`. */
  readonly objectClass: string;

  /** Attribute with the name of the group, e.g. `cn` or `sAMAccountName`. */
  readonly nameAttribute: string;

  /**
   * Attribute that identifies a group for ever, e.g. `entryUUID` or `objectGUID`.
   *
   * @default - Connect's own, the distinguished name
   */
  readonly uniqueIdAttribute?: string;

  /**
   * Whether groups are made as soon as somebody who belongs to them logs in.
   *
   * @default - Connect's own, false
   */
  readonly autoProvision?: boolean;
}

/**
 * A directory that people log in with: LDAP or Active Directory.
 *
 * @see https://docs.posit.co/connect/admin/appendix/advanced-ldap/
 */
export interface LdapDirectory {
  /** A name for people, unique among the directories, e.g. `Corporate`; one line. */
  readonly name: string;

  /**
   * Host name or address of the server.
   *
   * @throws PositConnectError `HOST` for anything else
   */
  readonly host: string;

  /**
   * TCP port, 1 to 65535.
   *
   * @default - 636 with `LdapEncryption.TLS`, otherwise 389
   * @throws PositConnectError `PORT` outside that range
   */
  readonly port?: number;

  /**
   * How the connection is encrypted.
   *
   * @default LdapEncryption.TLS
   */
  readonly encryption?: LdapEncryption;

  /**
   * Authority that signed the server's certificate; mounted into Connect.
   *
   * @default - the authorities known to the image
   * @throws PositConnectError `AUTHENTICATION_SETTING` beside `LdapEncryption.NONE`
   */
  readonly certificateAuthority?: CertificateAuthority;

  /**
   * As whom Connect asks the directory.
   *
   * @default LdapBind.asUser()
   */
  readonly bind?: LdapBind;

  /** Where people stand. */
  readonly users: LdapUsers;

  /**
   * Where groups stand. Given for all directories, or for none.
   *
   * @default - groups are kept in Connect
   * @throws PositConnectError `LDAP_BIND` with `LdapBind.asUser()`, which cannot search groups
   */
  readonly groups?: LdapGroups;

  /**
   * Whether log-ins are logged in detail, for finding faults.
   *
   * @default - Connect's own, false
   */
  readonly logging?: boolean;
}
