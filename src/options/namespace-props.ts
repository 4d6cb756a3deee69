import { ContentNamespace } from './content-namespace';
import { NetworkPolicies } from './network-policies';
import { PodSecurityLevel } from './pod-security-level';

/** The namespaces of an installation: whether they are made, and what they let in. */
export interface NamespaceProps {
  /**
   * Whether the Namespace object is among the manifests.
   *
   * @default true
   */
  readonly createNamespace?: boolean;

  /**
   * What the namespace lets its pods do.
   *
   * @default - the strictest level that the pods of the installation satisfy: `baseline` off-host, `privileged` for local execution
   */
  readonly podSecurity?: PodSecurityLevel;

  /**
   * Labels of the namespace beside those of the library.
   *
   * @default - none
   */
  readonly namespaceLabels?: { readonly [key: string]: string };

  /**
   * Annotations of the namespace.
   *
   * @default - none
   */
  readonly namespaceAnnotations?: { readonly [key: string]: string };

  /**
   * Namespace in which content runs.
   *
   * @default ContentNamespace.shared()
   */
  readonly contentNamespace?: ContentNamespace;

  /**
   * Who may talk to Connect and its content, and whom they may talk to.
   *
   * @default - no NetworkPolicy
   */
  readonly networkPolicies?: NetworkPolicies;
}
