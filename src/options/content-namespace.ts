import { mistake } from '../errors/posit-connect-error';
import { ContentLimitRange, requireLimitRange } from './content-namespace/content-limit-range';
import { ContentQuota, quotaBounds } from './content-namespace/content-quota';
import { PodSecurityLevel } from './pod-security-level';
import { requireLabelName } from './syntax/kubernetes-name';
import { requireAnnotations, requireLabels, StringMap } from './syntax/labels';

/** Options of `ContentNamespace.named`. */
export interface ContentNamespaceProps {
  /**
   * Whether the Namespace object is among the manifests.
   *
   * @default true
   */
  readonly create?: boolean;

  /**
   * What the namespace lets the pods of content do.
   *
   * @default - `PodSecurityLevel.baseline()`; `privileged` where the execution asks for more for content
   */
  readonly podSecurity?: PodSecurityLevel;

  /**
   * Labels of the namespace beside those of the library.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the namespace.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * What all content may use together. A quota on CPU or memory refuses containers that say nothing of it, so that it
   * needs `limitRange` with a default for the same resource.
   *
   * @default - no ResourceQuota
   */
  readonly quota?: ContentQuota;

  /**
   * What one container may ask for, and what it gets where nobody asks.
   *
   * @default - no LimitRange
   */
  readonly limitRange?: ContentLimitRange;
}

/** A namespace for content alone, validated. */
export interface ContentNamespaceChoice {
  readonly podSecurity?: PodSecurityLevel;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
  /** Bounds of the quota by Kubernetes' own names. */
  readonly quota?: StringMap;
  readonly limitRange?: ContentLimitRange;
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
    return new ContentNamespace(undefined, false, {});
  }

  /**
   * A namespace of its own. A claim is namespaced: content there needs a claim of the same name over the same storage.
   *
   * @param name name of the namespace
   * @param props whether it is made, what it lets content do, and what content may use
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse, `LABEL`, `QUANTITY` or `CONTENT_QUOTA` for
   *   such labels, amounts and bounds, `NAMESPACE_NOT_MADE` for labels of a namespace that is not made
   * @example ContentNamespace.named('connect-content', {
   *   quota: { requests: { cpu: '40', memory: '160Gi' }, pods: 100 },
   *   limitRange: { defaultRequests: { cpu: '100m', memory: '256Mi' }, max: { memory: '16Gi' } },
   * })
   */
  public static named(name: string, props: ContentNamespaceProps = {}): ContentNamespace {
    const at = 'ContentNamespace.named';
    const { create = true, podSecurity, limitRange } = props;
    const labels = requireLabels(props.labels, at, 'labels');
    const annotations = requireAnnotations(props.annotations, at, 'annotations');
    if (!create && (podSecurity ?? labels ?? annotations) !== undefined) {
      throw mistake('NAMESPACE_NOT_MADE', {
        at,
        what: `create is false, and ${podSecurity === undefined ? 'labels or annotations are' : 'podSecurity is'} set`,
        fix: 'leave out create, or say it where the namespace is made',
      });
    }
    if (limitRange !== undefined) requireLimitRange(limitRange, at);
    const quota = props.quota && quotaBounds(props.quota, limitRange ?? {}, at);
    return new ContentNamespace(requireLabelName(name, at, 'name'), create, { podSecurity, labels, annotations, quota, limitRange });
  }

  /** @internal */
  public readonly _name?: string;
  /** @internal */
  public readonly _create: boolean;
  /** @internal */
  public readonly _choice: ContentNamespaceChoice;

  private constructor(name: string | undefined, create: boolean, choice: ContentNamespaceChoice) {
    this._name = name;
    this._create = create;
    this._choice = choice;
  }
}
