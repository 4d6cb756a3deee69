import { mistake } from '../errors/posit-connect-error';

/** Name of a level of the Pod Security Standards. */
export type PodSecurityName = 'privileged' | 'baseline' | 'restricted';

/** What a namespace asks of its pods. */
export interface PodSecurityChoice {
  /** Undefined where the namespace says nothing. */
  readonly level?: PodSecurityName;
  readonly version?: string;
}

/** Options of a Pod Security level. */
export interface PodSecurityLevelProps {
  /**
   * Version of the standards, e.g. `v1.34` or `latest`.
   *
   * @default - that of `kubeVersion`, so that a newer cluster refuses nothing that was let in before
   */
  readonly version?: string;
}

/**
 * What a namespace lets its pods do: a level of the Pod Security Standards, which Kubernetes enforces, warns of and
 * records, as the labels of the namespace say. A rule tells which of the pods the level would refuse.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export class PodSecurityLevel {
  /**
   * Nothing that needs root or more than a pod without rights has. Connect as the chart runs it is refused.
   *
   * @param props version of the standards
   * @throws PositConnectError `POD_SECURITY` for a version that cannot be
   * @example PodSecurityLevel.restricted()
   */
  public static restricted(props: PodSecurityLevelProps = {}): PodSecurityLevel {
    return levelOf('restricted', props);
  }

  /**
   * No known way to the node: Connect and its content, off-host, satisfy it.
   *
   * @param props version of the standards
   * @throws PositConnectError `POD_SECURITY` for a version that cannot be
   * @example PodSecurityLevel.baseline({ version: 'latest' })
   */
  public static baseline(props: PodSecurityLevelProps = {}): PodSecurityLevel {
    return levelOf('baseline', props);
  }

  /**
   * Everything is allowed, as local execution needs it.
   *
   * @param props version of the standards
   * @throws PositConnectError `POD_SECURITY` for a version that cannot be
   * @example PodSecurityLevel.privileged()
   */
  public static privileged(props: PodSecurityLevelProps = {}): PodSecurityLevel {
    return levelOf('privileged', props);
  }

  /**
   * No labels: the cluster's own default, or somebody else, decides.
   *
   * @example PodSecurityLevel.unmanaged()
   */
  public static unmanaged(): PodSecurityLevel {
    return new PodSecurityLevel({});
  }

  /** @internal */
  public static _of(choice: PodSecurityChoice): PodSecurityLevel {
    return new PodSecurityLevel(choice);
  }

  /** @internal */
  public readonly _choice: PodSecurityChoice;

  private constructor(choice: PodSecurityChoice) {
    this._choice = choice;
  }
}

function levelOf(level: PodSecurityName, { version }: PodSecurityLevelProps): PodSecurityLevel {
  if (version === undefined || /^(latest|v1\.\d+)$/.test(version)) return PodSecurityLevel._of({ level, version });
  throw mistake('POD_SECURITY', {
    at: `PodSecurityLevel.${level}`,
    what: `version is ${JSON.stringify(version)}`,
    fix: "version: 'v1.34', or version: 'latest'",
  });
}
