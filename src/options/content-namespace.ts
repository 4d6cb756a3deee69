import { requireLabelName } from './syntax/kubernetes-name';

/** Options of `ContentNamespace.named`. */
export interface ContentNamespaceProps {
  /**
   * Whether the Namespace object is among the manifests.
   *
   * @default true
   */
  readonly create?: boolean;
}

/**
 * Where Connect starts content. Content in a namespace of its own cannot read the server's Secrets.
 *
 * @see https://docs.posit.co/connect/admin/getting-started/off-host-install/
 */
export class ContentNamespace {
  /**
   * The release's own namespace.
   *
   * @example ContentNamespace.shared()
   */
  public static shared(): ContentNamespace {
    return new ContentNamespace(undefined, false);
  }

  /**
   * A namespace of its own. A claim is namespaced: content there needs a claim of the same name over the same storage.
   *
   * @param name name of the namespace
   * @param props whether it is made
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   * @example ContentNamespace.named('connect-content')
   */
  public static named(name: string, props: ContentNamespaceProps = {}): ContentNamespace {
    return new ContentNamespace(requireLabelName(name, 'ContentNamespace.named', 'name'), props.create ?? true);
  }

  /** @internal */
  public readonly _name?: string;
  /** @internal */
  public readonly _create: boolean;

  private constructor(name: string | undefined, create: boolean) {
    this._name = name;
    this._create = create;
  }
}
