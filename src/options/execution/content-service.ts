import { requireAnnotations, requireLabels } from '../syntax/labels';

/** Kind of the Kubernetes Service through which Connect reaches running content. */
export enum ContentServiceType {
  /** Reached inside the cluster. */
  CLUSTER_IP = 'ClusterIP',
  /** Reached through a port of each node, for a Connect server outside the cluster's network. */
  NODE_PORT = 'NodePort',
}

/** The Service of each running content. */
export interface ContentServiceProps {
  /**
   * Kind of the Service.
   *
   * @default ContentServiceType.CLUSTER_IP
   */
  readonly type?: ContentServiceType;

  /**
   * Labels of the Service.
   *
   * @default - those of Connect alone
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the Service.
   *
   * @default - those of Connect alone
   */
  readonly annotations?: { readonly [key: string]: string };
}

/** Throws a mistake for labels or annotations that Kubernetes would refuse. */
export function checkContentService(service: ContentServiceProps | undefined, at: string): void {
  requireLabels(service?.labels, at, 'service.labels');
  requireAnnotations(service?.annotations, at, 'service.annotations');
}
