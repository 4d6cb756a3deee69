import { PlainObject } from '../syntax/plain';

/** Names of the custom resources beside one release. */
export interface GceNames {
  readonly frontendConfig: string;
  readonly backendConfig: string;
  readonly managedCertificate: string;
}

/** The names of the custom resources of a release. */
export function gceNames(releaseName: string): GceNames {
  return {
    frontendConfig: `${releaseName}-frontend-config`,
    backendConfig: `${releaseName}-backend-config`,
    managedCertificate: `${releaseName}-managed-cert`,
  };
}

/** Redirects HTTP to HTTPS. */
export function frontendConfig(names: GceNames): PlainObject {
  return {
    apiVersion: 'networking.gke.io/v1beta1',
    kind: 'FrontendConfig',
    metadata: { name: names.frontendConfig },
    spec: { redirectToHttps: { enabled: true, responseCodeName: 'MOVED_PERMANENTLY_DEFAULT' } },
  };
}

/** Timeout and session affinity of Connect's Service. */
export function backendConfig(names: GceNames, timeoutSec: number, sessions: 'sticky' | 'any server'): PlainObject {
  const sessionAffinity = { affinityType: 'GENERATED_COOKIE', affinityCookieTtlSec: 86_400 };
  return {
    apiVersion: 'cloud.google.com/v1',
    kind: 'BackendConfig',
    metadata: { name: names.backendConfig },
    spec: { timeoutSec, ...(sessions === 'sticky' ? { sessionAffinity } : {}) },
  };
}

/** A certificate for `host` that Google issues and renews. */
export function managedCertificate(names: GceNames, host: string): PlainObject {
  return {
    apiVersion: 'networking.gke.io/v1',
    kind: 'ManagedCertificate',
    metadata: { name: names.managedCertificate },
    spec: { domains: [host] },
  };
}
