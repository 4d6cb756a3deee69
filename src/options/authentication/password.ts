import { Duration } from 'cdk8s';
import { mistake } from '../../errors/posit-connect-error';
import { requireSeconds } from '../syntax/duration';
import { AuthenticationChoice } from './authentication-choice';

/** Options of `Authentication.password`. */
export interface PasswordAuthenticationProps {
  /**
   * How hard a password must be to guess: 0 for any, 4 for the hardest.
   *
   * @default - Connect's own
   * @throws PositConnectError `AUTHENTICATION_SETTING` for another number
   */
  readonly minimumScore?: number;

  /**
   * Whether people may make accounts for themselves on the log-in page.
   *
   * @default - Connect's own
   */
  readonly selfRegistration?: boolean;

  /**
   * Whether Connect asks for the password again before sensitive actions.
   *
   * @default - Connect's own
   */
  readonly webSudoMode?: boolean;

  /**
   * How long Connect remembers that it asked. Whole seconds, 1 to 31536000.
   *
   * @default - Connect's own, 5 minutes
   * @throws PositConnectError `DURATION` outside that range
   */
  readonly webSudoModeDuration?: Duration;
}

/** Accounts that Connect keeps in its own database. */
export function passwordAuthentication(props: PasswordAuthenticationProps): AuthenticationChoice {
  const at = 'Authentication.password';
  const sudo = props.webSudoModeDuration && requireSeconds(props.webSudoModeDuration, { from: 1, to: 31_536_000 }, at, 'webSudoModeDuration');
  return {
    provider: 'password',
    sections: [
      {
        name: 'Password',
        slug: 'password',
        settings: {
          MinimumScore: props.minimumScore === undefined ? undefined : requireScore(props.minimumScore, at),
          SelfRegistration: props.selfRegistration,
          WebSudoMode: props.webSudoMode,
          // Without a unit Connect would read nanoseconds.
          WebSudoModeDuration: sudo === undefined ? undefined : `${sudo}s`,
        },
      },
    ],
  };
}

function requireScore(score: number, at: string): number {
  if (Number.isInteger(score) && score >= 0 && score <= 4) return score;
  throw mistake('AUTHENTICATION_SETTING', { at, what: `minimumScore is ${score}`, fix: 'minimumScore: a whole number from 0 to 4' });
}
