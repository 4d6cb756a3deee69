/**
 * Why each mistake matters, by its code. The codes are a contract: people search for them.
 * `docs/errors.md` is made from this table.
 */
export const REASONS = {
  ADDRESS: 'Connect puts this address into e-mails, redirects and cookies; with a wrong one nobody can log in.',
  CHART_DIGEST: 'Another archive than the one that was reviewed would be installed.',
  CHART_DOWNLOAD: 'Without the chart there is no release, and the manifests would hold half an installation.',
  CHART_NOT_FOUND: 'Without the chart there is no release, and the manifests would hold half an installation.',
  CHART_REFERENCE: 'helm would take the reference for a folder or a repository alias and find nothing.',
  CHART_SHA256: 'A checksum that cannot match anything protects from nothing.',
  CHART_VERSION: 'With a range the same program gives another installation as soon as a newer chart is published.',
  CONFIG_VALUE: 'The chart copies values into the gcfg as they are; Connect would read another setting, or refuse to start.',
  CONNECT_VERSION: 'The image tags are made from it; pods would wait for an image that does not exist.',
  DATABASE_NAME: 'Connect would try a database or user named after something else, and stop at the first log-in.',
  DATABASE_URL: 'The URL goes into a ConfigMap that many may read, and into git; Connect stops when it cannot parse it.',
  HELM_FAILED: 'Without the chart\'s objects the manifests would hold half an installation.',
  HELM_NOT_FOUND: 'The official chart is a Helm chart; only helm can render it.',
  HELM_TOO_OLD: 'An old helm renders other objects, or none at all.',
  HOST: 'The check Jobs and Connect itself would look up a name that no DNS server can answer.',
  KUBERNETES_NAME: 'The Kubernetes API server refuses an object with such a name, after half of the others were applied.',
  POD_COUNT: 'The Kubernetes API server refuses the object, or a node drain never ends.',
  PORT: 'No service can listen on such a port; pods would wait for a connection that cannot come.',
  QUANTITY: 'The Kubernetes API server refuses a quantity that it cannot parse.',
  SECRET_PLAINTEXT: 'The manifests are made to be committed and read by others; a secret in them is a secret no longer.',
} as const;

/** A code of the table. */
export type ErrorCode = keyof typeof REASONS;
