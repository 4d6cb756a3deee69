import { PositConnectProps } from '../options/posit-connect-props';

const KUBE_VERSION = '1.34.0';

/** The version of Kubernetes that an installation is made for: what helm is told, and what Pod Security goes by. */
export function kubeVersion({ kubeVersion: chosen = KUBE_VERSION }: Pick<PositConnectProps, 'kubeVersion'>): string {
  return chosen;
}
