import { mistake } from '../errors/posit-connect-error';

/**
 * How many servers a node drain may take away at once.
 *
 * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/
 */
export class PodDisruptionBudget {
  /**
   * At least this many servers stay.
   *
   * @param pods whole number of pods, 0 or more
   * @throws PositConnectError `POD_COUNT` for anything else
   * @example PodDisruptionBudget.minAvailable(2)
   */
  public static minAvailable(pods: number): PodDisruptionBudget {
    return new PodDisruptionBudget({ minAvailable: requireCount(pods, 'PodDisruptionBudget.minAvailable') });
  }

  /**
   * At most this many servers are away.
   *
   * @param pods whole number of pods, 0 or more
   * @throws PositConnectError `POD_COUNT` for anything else
   * @example PodDisruptionBudget.maxUnavailable(1)
   */
  public static maxUnavailable(pods: number): PodDisruptionBudget {
    return new PodDisruptionBudget({ maxUnavailable: requireCount(pods, 'PodDisruptionBudget.maxUnavailable') });
  }

  /**
   * No budget: a node drain may take all servers at once.
   *
   * @example PodDisruptionBudget.none()
   */
  public static none(): PodDisruptionBudget {
    return new PodDisruptionBudget(undefined);
  }

  /** @internal */
  public readonly _spec?: { readonly [field: string]: number };

  private constructor(spec: { readonly [field: string]: number } | undefined) {
    this._spec = spec;
  }
}

function requireCount(pods: number, at: string): number {
  if (Number.isInteger(pods) && pods >= 0) return pods;
  throw mistake('POD_COUNT', { at, what: `pods is ${pods}`, fix: 'a whole number of pods, 0 or more' });
}
