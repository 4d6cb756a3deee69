import { mistake } from '../../errors/posit-connect-error';
import { SecretOrigin } from './secret-origin';

/** Options of `SecretSource.literal`. */
export interface LiteralSecretProps {
  /**
   * Consent to the value being readable in the synthesized manifests.
   *
   * @default false, and the literal is refused
   */
  readonly allowPlaintext?: boolean;
}

/** A value among the manifests, or a mistake where nobody agreed to that. */
export function literalOrigin(value: string, { allowPlaintext }: LiteralSecretProps): SecretOrigin {
  if (allowPlaintext !== true) {
    throw mistake('SECRET_PLAINTEXT', {
      at: 'SecretSource.literal',
      what: 'a literal secret without consent',
      fix: "SecretSource.existing('secret-name', 'key'), or SecretSource.literal(value, { allowPlaintext: true })",
    });
  }
  return {
    kind: 'literal',
    value,
    manifest: ({ name, namespace, key, type }) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, type, stringData: { [key]: value } }),
  };
}
