/**
 * Why each mistake matters, by its code. The codes are a contract: people search for them.
 * `docs/errors.md` is made from this table.
 */
export const REASONS = {
  ADDRESS: 'Connect puts this address into e-mails, redirects and cookies; with a wrong one nobody can log in.',
  HOST: 'The check Jobs and Connect itself would look up a name that no DNS server can answer.',
  KUBERNETES_NAME: 'The Kubernetes API server refuses an object with such a name, after half of the others were applied.',
  PORT: 'No service can listen on such a port; pods would wait for a connection that cannot come.',
  QUANTITY: 'The Kubernetes API server refuses a quantity that it cannot parse.',
  SECRET_PLAINTEXT: 'The manifests are made to be committed and read by others; a secret in them is a secret no longer.',
} as const;

/** A code of the table. */
export type ErrorCode = keyof typeof REASONS;
