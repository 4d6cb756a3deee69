/** Options of `Delivery.argoCd`. */
export interface ArgoCdDeliveryProps {
  /**
   * Whether Argo CD applies each object on the server, so that it shares objects with controllers and other managers field
   * by field, and keeps no copy in an annotation.
   *
   * @default true
   * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#server-side-apply
   */
  readonly serverSideApply?: boolean;
}
