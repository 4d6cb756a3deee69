import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import { mistake } from '../errors/posit-connect-error';

/** SHA-256 of a file, as 64 hexadecimal digits. */
export function fileDigest(file: string): string {
  return crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

/** The file as given when its SHA-256 is `expected` or nothing is expected of it; a mistake otherwise. */
export function requireDigest(file: string, expected: string | undefined, at: string): string {
  if (expected === undefined) return file;
  const actual = fileDigest(file);
  if (actual === expected) return file;
  throw mistake('CHART_DIGEST', {
    at,
    what: `${file} has the SHA-256 ${actual}, and ${expected} is expected`,
    fix: 'the archive that the sum was made from; or the new sum, once you know why the archive changed',
  });
}
