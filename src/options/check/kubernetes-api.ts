import { mistake } from '../../errors/posit-connect-error';
import { CheckProps } from './check-props';
import { CheckSettings, checkSettings } from './check-settings';

/** Options of `Check.kubernetesApi`. */
export interface KubernetesApiCheckProps extends CheckProps {
  /**
   * Oldest version of Kubernetes that passes, as `major.minor`.
   *
   * @default '1.24', the first in which all that the manifests use is stable
   * @throws PositConnectError `CHECK_VERSION` for anything else
   */
  readonly minimumVersion?: string;
}

/** A kubernetes-api check, validated. */
export interface KubernetesApiSettings extends CheckSettings {
  readonly minimumKubernetes?: string;
}

/** The settings as given, or a mistake that names the prop. */
export function kubernetesApiSettings(props: KubernetesApiCheckProps, at: string): KubernetesApiSettings {
  const { minimumVersion } = props;
  if (minimumVersion !== undefined) requireKubernetesVersion(minimumVersion, at);
  return { ...checkSettings(props, at), minimumKubernetes: minimumVersion };
}

function requireKubernetesVersion(version: string, at: string): void {
  if (/^1\.\d{1,3}$/.test(version)) return;
  throw mistake('CHECK_VERSION', { at, what: `minimumVersion is ${JSON.stringify(version)}`, fix: "minimumVersion: '1.28' (major and minor)" });
}
