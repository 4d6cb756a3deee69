import { ImagePullPolicy, k8s } from 'cdk8s-plus-28';
import { Resources, requireResources } from '../resources';
import { requireImageRepository } from '../syntax/image-reference';

/** The init container that copies Connect's runtime into each content pod. */
export interface ContentInitContainerProps {
  /**
   * Repository of its image, without a tag: the tag follows the version of Connect.
   *
   * @default 'posit/connect-content-init'
   */
  readonly repository?: string;

  /**
   * When nodes pull the image anew.
   *
   * @default - as Kubernetes does; `IfNotPresent` with the launcher
   */
  readonly imagePullPolicy?: ImagePullPolicy;

  /**
   * Requests and limits.
   *
   * @default - none
   */
  readonly resources?: Resources;

  /**
   * Security context of the container.
   *
   * @default - none
   */
  readonly securityContext?: k8s.SecurityContext;
}

/** Throws a mistake for an image or resources that cannot work. */
export function checkContentInitContainer(container: ContentInitContainerProps | undefined, at: string): void {
  if (container?.repository !== undefined) requireImageRepository(container.repository, at, 'initContainer.repository');
  if (container?.resources !== undefined) requireResources(container.resources, at, 'initContainer.resources');
}
