import { mistake } from '../../errors/posit-connect-error';
import { AuthenticationChoice } from './authentication-choice';
import { optionalText } from './setting';

/** Options of `Authentication.pam`. */
export interface PamAuthenticationProps {
  /**
   * PAM service that checks who logs in; its file `/etc/pam.d/<service>` must be in the image.
   *
   * @default - Connect's own, `rstudio-connect`
   */
  readonly service?: string;

  /**
   * Whether content starts in a PAM session.
   *
   * @default - Connect's own, false
   */
  readonly useSession?: boolean;

  /**
   * PAM service of these sessions.
   *
   * @default - Connect's own
   * @throws PositConnectError `AUTHENTICATION_SETTING` without `useSession: true`
   */
  readonly sessionService?: string;

  /**
   * Whether a session gets the password with which the person logged in.
   *
   * @default - Connect's own, false
   */
  readonly forwardPassword?: boolean;

  /**
   * Whether log-ins are logged in detail, for finding faults.
   *
   * @default - Connect's own, false
   */
  readonly logging?: boolean;
}

/** Accounts of the operating system in the Connect container. */
export function pamAuthentication(props: PamAuthenticationProps): AuthenticationChoice {
  const at = 'Authentication.pam';
  if (props.sessionService !== undefined && props.useSession !== true) {
    throw mistake('AUTHENTICATION_SETTING', {
      at,
      what: 'sessionService is given while content starts in no PAM session',
      fix: 'useSession: true, or leave out sessionService',
    });
  }
  return {
    provider: 'pam',
    sections: [
      {
        name: 'PAM',
        slug: 'pam',
        settings: {
          Service: optionalText(props.service, at, 'service'),
          UseSession: props.useSession,
          SessionService: optionalText(props.sessionService, at, 'sessionService'),
          ForwardPassword: props.forwardPassword,
          Logging: props.logging,
        },
      },
    ],
  };
}
