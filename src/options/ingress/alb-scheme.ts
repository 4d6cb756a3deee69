import { mistake } from '../../errors/posit-connect-error';

/**
 * Who can reach an Application Load Balancer.
 *
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#scheme
 */
export class AlbScheme {
  /** Only from inside the VPC and networks joined to it. */
  public static readonly INTERNAL = new AlbScheme('internal');

  /** From the Internet. */
  public static readonly INTERNET_FACING = new AlbScheme('internet-facing');

  /**
   * A scheme by its name, for programs that read it from elsewhere.
   *
   * @param name `internal` or `internet-facing`
   * @throws PositConnectError `ALB_SCHEME` for another name
   * @example AlbScheme.of('internal')
   */
  public static of(name: string): AlbScheme {
    const known = [AlbScheme.INTERNAL, AlbScheme.INTERNET_FACING].find((scheme) => scheme.value === name);
    if (known !== undefined) return known;
    throw mistake('ALB_SCHEME', {
      at: 'AlbScheme.of',
      what: `the scheme is ${JSON.stringify(name)}`,
      fix: 'AlbScheme.INTERNAL or AlbScheme.INTERNET_FACING',
    });
  }

  /** The scheme as the controller reads it. */
  public readonly value: string;

  private constructor(value: string) {
    this.value = value;
  }
}
