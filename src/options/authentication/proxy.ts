import { mistake } from '../../errors/posit-connect-error';
import { requireUrl } from '../syntax/url';
import { AuthenticationChoice } from './authentication-choice';

/** Options of `Authentication.proxy`. */
export interface ProxyAuthenticationProps {
  /**
   * Where Connect sends people who are not logged in.
   *
   * @default - none: the proxy lets nobody through who is not
   * @throws PositConnectError `AUTHENTICATION_URL` for what is no URL with http or https
   */
  readonly loginUrl?: string;

  /**
   * Where Connect sends people who log out.
   *
   * @default - none: nobody can log out of Connect
   * @throws PositConnectError `AUTHENTICATION_URL` for what is no URL with http or https
   */
  readonly logoutUrl?: string;

  /**
   * Header with what identifies a person for ever.
   *
   * @default - none: the user name does
   */
  readonly uniqueIdHeader?: string;

  /**
   * Header with the user name.
   *
   * @default - Connect's own, `X-Auth-Username`
   */
  readonly usernameHeader?: string;

  /**
   * Header with the first name.
   *
   * @default - none
   */
  readonly firstNameHeader?: string;

  /**
   * Header with the last name.
   *
   * @default - none
   */
  readonly lastNameHeader?: string;

  /**
   * Header with the e-mail address.
   *
   * @default - none
   */
  readonly emailHeader?: string;

  /**
   * Header with the role.
   *
   * @default - none
   */
  readonly roleHeader?: string;

  /**
   * Header with the groups.
   *
   * @default - none, and groups are kept in Connect
   */
  readonly groupsHeader?: string;

  /**
   * Whether groups are made as soon as somebody who belongs to them comes.
   *
   * @default - Connect's own, false
   * @throws PositConnectError `AUTHENTICATION_GROUPS` without `groupsHeader`
   */
  readonly groupsAutoProvision?: boolean;

  /**
   * Whether log-ins are logged in detail, for finding faults.
   *
   * @default - Connect's own, false
   */
  readonly logging?: boolean;
}

/** Accounts that a proxy in front of Connect names in headers. */
export function proxyAuthentication(props: ProxyAuthenticationProps): AuthenticationChoice {
  const at = 'Authentication.proxy';
  if (props.groupsAutoProvision === true && props.groupsHeader === undefined) {
    throw mistake('AUTHENTICATION_GROUPS', {
      at,
      what: 'groupsAutoProvision is true without groupsHeader',
      fix: "groupsHeader: 'X-Auth-Groups', or leave out groupsAutoProvision",
    });
  }
  return {
    provider: 'proxy',
    sections: [
      {
        name: 'ProxyAuth',
        slug: 'proxy',
        settings: {
          LoginURL: optionalUrl(props.loginUrl, at, 'loginUrl'),
          LogoutURL: optionalUrl(props.logoutUrl, at, 'logoutUrl'),
          UniqueIdHeader: optionalHeader(props.uniqueIdHeader, at, 'uniqueIdHeader'),
          UsernameHeader: optionalHeader(props.usernameHeader, at, 'usernameHeader'),
          FirstNameHeader: optionalHeader(props.firstNameHeader, at, 'firstNameHeader'),
          LastNameHeader: optionalHeader(props.lastNameHeader, at, 'lastNameHeader'),
          EmailHeader: optionalHeader(props.emailHeader, at, 'emailHeader'),
          RoleHeader: optionalHeader(props.roleHeader, at, 'roleHeader'),
          GroupsHeader: optionalHeader(props.groupsHeader, at, 'groupsHeader'),
          GroupsAutoProvision: props.groupsAutoProvision,
          Logging: props.logging,
        },
      },
    ],
  };
}

function optionalUrl(url: string | undefined, at: string, prop: string): string | undefined {
  return url === undefined ? undefined : requireUrl(url, { schemes: ['https', 'http'], example: 'https://login.example.com' }, at, prop);
}

function optionalHeader(header: string | undefined, at: string, prop: string): string | undefined {
  if (header === undefined || /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(header)) return header;
  throw mistake('AUTHENTICATION_SETTING', {
    at,
    what: `${prop} is ${JSON.stringify(header)}, which is no name of a header`,
    fix: `${prop}: 'X-Auth-Username'`,
  });
}
