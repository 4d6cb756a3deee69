import { mistake } from '../../errors/posit-connect-error';

/** The version of a secret as given, or a mistake; it is not shown, because it may be the secret itself. */
export function requireVersion(version: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._+:-]{0,62}$/.test(version)) return version;
  throw mistake('SECRET_VERSION', {
    at: 'SecretSource.withVersion',
    what: `version, of ${String(version).length} characters, is none`,
    fix: "withVersion('2026-11'): 1 to 63 letters, digits, ., _, +, : or -, beginning with a letter or digit",
  });
}
