import { KubernetesObject } from '../../chart/kubernetes-object';
import { PositConnectProps } from '../../options/posit-connect-props';
import { JsonObject } from '../../values/json';
import { ReleaseContext } from '../../values/release-context';

/** An installation whose release is rendered. */
export interface RenderedInstallation {
  readonly props: PositConnectProps;
  readonly context: ReleaseContext;
  /** What helm got. */
  readonly values: JsonObject;
  readonly release: readonly KubernetesObject[];
  /** Version of Connect where neither values nor release name one. */
  readonly defaultVersion: string;
}
