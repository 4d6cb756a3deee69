/** The names that everything of one release hangs on. */
export interface ReleaseContext {
  /** Name of the helm release; first part of the name of each object that the library adds. */
  readonly releaseName: string;
  /** Namespace of the Connect server. */
  readonly namespace: string;
  /** Namespace in which Connect starts content; the server's own unless the user names another. */
  readonly contentNamespace: string;
  /** The chart's `fullname`: name of its Deployment, Service, Role and service account. */
  readonly fullname: string;
  /** Number of Connect servers. */
  readonly replicas: number;
}

const CHART_NAME = 'rstudio-connect';

/** The chart's `fullname` for a release, by the chart's own rule (facts of helm's standard template). */
export function chartFullname(releaseName: string, fullnameOverride = '', nameOverride = ''): string {
  const name = nameOverride || CHART_NAME;
  const full = fullnameOverride || (releaseName.includes(name) ? releaseName : `${releaseName}-${name}`);
  return full.slice(0, 63).replace(/-$/, '');
}
