import { requireObjectName } from './syntax/kubernetes-name';
import { requireAnnotations, requireLabels } from './syntax/labels';

/** An account of content, as the values and the stages read it. */
export type ContentAccount =
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly annotations?: { readonly [key: string]: string };
      readonly labels?: { readonly [key: string]: string };
    }
  | { readonly kind: 'existing'; readonly name: string }
  | { readonly kind: 'namespaceDefault' };

/** Options of `ContentServiceAccount.named`. */
export interface ContentServiceAccountProps {
  /**
   * Annotations, by which a cloud gives the account an identity, e.g. `eks.amazonaws.com/role-arn`,
   * `azure.workload.identity/client-id` or `iam.gke.io/gcp-service-account`.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Labels beside those of the library.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };
}

/**
 * The Kubernetes account under which content runs. Connect offers only accounts with the label
 * `connect.posit.co/service-account: "true"`; the chart neither makes nor labels any.
 *
 * @see https://docs.posit.co/connect/admin/appendix/off-host/
 */
export class ContentServiceAccount {
  /**
   * An account that the library makes and labels, in the namespace of the content.
   *
   * @param name name of the account
   * @param props annotations and labels
   * @throws PositConnectError `KUBERNETES_NAME` or `LABEL` for what Kubernetes would refuse
   * @see https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html
   * @example ContentServiceAccount.named('reports', {
   *   annotations: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/reports' },
   * })
   */
  public static named(name: string, props: ContentServiceAccountProps = {}): ContentServiceAccount {
    const at = 'ContentServiceAccount.named';
    return new ContentServiceAccount({
      kind: 'named',
      name: requireObjectName(name, at, 'name'),
      annotations: requireAnnotations(props.annotations, at, 'annotations'),
      labels: requireLabels(props.labels, at, 'labels'),
    });
  }

  /**
   * An account that is already in the namespace of the content, with the label on it.
   *
   * @param name name of the account
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   * @example ContentServiceAccount.existing('connect-content')
   */
  public static existing(name: string): ContentServiceAccount {
    return new ContentServiceAccount({ kind: 'existing', name: requireObjectName(name, 'ContentServiceAccount.existing', 'name') });
  }

  /**
   * The account named `default` that every namespace has; the library puts the label on it.
   *
   * @example ContentServiceAccount.namespaceDefault()
   */
  public static namespaceDefault(): ContentServiceAccount {
    return new ContentServiceAccount({ kind: 'namespaceDefault' });
  }

  /** @internal */
  public readonly _account: ContentAccount;

  private constructor(account: ContentAccount) {
    this._account = account;
  }
}
