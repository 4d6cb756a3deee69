import { mistake } from '../../errors/posit-connect-error';
import { hostAndPort, requireHost } from '../syntax/host';
import { requirePort } from '../syntax/port';
import { AuthenticationSection, SectionSecret, SectionSettings } from './authentication-choice';
import { LdapBind, LdapBinding } from './ldap-bind';
import { LdapDirectory, LdapGroups, LdapUsers } from './ldap-directory';
import { LdapEncryption } from './ldap-encryption';
import { optionalText, requireText, requireTexts } from './setting';

/** The section `LDAP "name"` of a directory; `slug` names its Secret and volume. */
export function ldapSection(directory: LdapDirectory, slug: string, at: string): AuthenticationSection {
  const { encryption = LdapEncryption.TLS, certificateAuthority, bind = LdapBind.asUser() } = directory;
  requireEncryptionFor(directory, at);
  requireGroupSearch(directory, bind._binding, at);
  return {
    name: 'LDAP',
    label: requireText(directory.name, at, 'name'),
    slug,
    settings: {
      ServerAddress: serverAddress(directory, encryption, at),
      TLS: encryption === LdapEncryption.TLS ? true : undefined,
      StartTLS: encryption === LdapEncryption.START_TLS ? true : undefined,
      ...bindSettings(bind._binding),
      ...userSettings(directory.users, at),
      ...(directory.groups && groupSettings(directory.groups, at)),
      Logging: directory.logging,
    },
    secret: bindSecret(bind._binding),
    certificate: certificateAuthority && { location: certificateAuthority._location, setting: 'TLSCACertificate' },
  };
}

function serverAddress(directory: LdapDirectory, encryption: LdapEncryption, at: string): string {
  const host = requireHost(directory.host, at, 'host');
  const port = requirePort(directory.port ?? encryption.defaultPort, at, 'port');
  return hostAndPort(host, port);
}

function bindSettings(binding: LdapBinding): SectionSettings {
  switch (binding.kind) {
    case 'user':
      return {};
    case 'anonymous':
      return { AnonymousBind: true };
    case 'encrypted':
      return { BindDN: binding.dn, BindPassword: binding.encryptedPassword };
    case 'variable':
      return { BindDN: binding.dn };
  }
}

function bindSecret(binding: LdapBinding): SectionSecret | undefined {
  if (binding.kind !== 'variable') return undefined;
  return { kind: 'variable', source: binding.password, key: 'password', variable: binding.variable };
}

function userSettings(users: LdapUsers, at: string): SectionSettings {
  return {
    UserSearchBaseDN: requireTexts(users.searchBaseDns, at, 'users.searchBaseDns'),
    UserObjectClass: requireText(users.objectClass, at, 'users.objectClass'),
    UniqueIdAttribute: optionalText(users.uniqueIdAttribute, at, 'users.uniqueIdAttribute'),
    UsernameAttribute: requireText(users.usernameAttribute, at, 'users.usernameAttribute'),
    UserEmailAttribute: optionalText(users.emailAttribute, at, 'users.emailAttribute'),
    UserFirstNameAttribute: optionalText(users.firstNameAttribute, at, 'users.firstNameAttribute'),
    UserLastNameAttribute: optionalText(users.lastNameAttribute, at, 'users.lastNameAttribute'),
  };
}

function groupSettings(groups: LdapGroups, at: string): SectionSettings {
  return {
    GroupSearchBaseDN: requireTexts(groups.searchBaseDns, at, 'groups.searchBaseDns'),
    GroupObjectClass: requireText(groups.objectClass, at, 'groups.objectClass'),
    GroupUniqueIdAttribute: optionalText(groups.uniqueIdAttribute, at, 'groups.uniqueIdAttribute'),
    GroupNameAttribute: requireText(groups.nameAttribute, at, 'groups.nameAttribute'),
    GroupsAutoProvision: groups.autoProvision,
  };
}

function requireEncryptionFor(directory: LdapDirectory, at: string): void {
  if (directory.certificateAuthority === undefined || directory.encryption !== LdapEncryption.NONE) return;
  throw mistake('AUTHENTICATION_SETTING', {
    at,
    what: `the directory ${JSON.stringify(directory.name)} has a certificateAuthority and no encryption`,
    fix: 'encryption: LdapEncryption.TLS, or leave out certificateAuthority',
  });
}

function requireGroupSearch(directory: LdapDirectory, binding: LdapBinding, at: string): void {
  if (directory.groups === undefined || binding.kind !== 'user') return;
  throw mistake('LDAP_BIND', {
    at,
    what: `the directory ${JSON.stringify(directory.name)} has groups, which nobody may search who binds as the user`,
    fix: 'bind: LdapBind.withEncryptedPassword(dn, encryptedPassword), or leave out groups',
  });
}
