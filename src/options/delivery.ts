import { ArgoCdDeliveryProps } from './delivery/argo-cd';

/** Who applies the manifests, as the stages read it. */
export type DeliveryChoice =
  | { readonly kind: 'kubectl' }
  | { readonly kind: 'argoCd'; readonly serverSideApply: boolean }
  | { readonly kind: 'flux' };

/**
 * Who applies the manifests. Each tool waits, orders and deletes in its own way, by annotations on the objects; the
 * objects are the same for all.
 *
 * @see docs/delivery.md
 */
export class Delivery {
  /**
   * `kubectl apply`, by hand or in a pipeline. No annotation is added; a check whose content changes is a Job of another
   * name, since Jobs are immutable, and runs with the next apply.
   *
   * @see https://kubernetes.io/docs/reference/using-api/server-side-apply/
   * @example Delivery.kubectl()
   */
  public static kubectl(): Delivery {
    return new Delivery({ kind: 'kubectl' });
  }

  /**
   * Argo CD, from a folder of plain manifests. Prerequisites come in waves before the release, checks are hooks that run
   * in every sync and stop it when they fail, and what holds data outlives the Application. `ArgoCdApplication` makes the
   * Application.
   *
   * @param props how Argo CD applies the objects
   * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
   * @example Delivery.argoCd()
   */
  public static argoCd(props: ArgoCdDeliveryProps = {}): Delivery {
    return new Delivery({ kind: 'argoCd', serverSideApply: props.serverSideApply ?? true });
  }

  /**
   * Flux, by its Kustomizations. What holds data is never pruned, check Jobs are replaced where they cannot be changed, and
   * scripts are kept from Flux' variable substitution. `FluxKustomizations` makes the Kustomizations of the stages.
   *
   * @see https://fluxcd.io/flux/components/kustomize/kustomizations/
   * @example Delivery.flux()
   */
  public static flux(): Delivery {
    return new Delivery({ kind: 'flux' });
  }

  /** @internal */
  public readonly _choice: DeliveryChoice;

  private constructor(choice: DeliveryChoice) {
    this._choice = choice;
  }
}
