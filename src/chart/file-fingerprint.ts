import type * as fs from 'node:fs';

/** What another file, or the same file with other contents, does not have. */
export function fileFingerprint(file: string, { size, mtimeNs, ctimeNs, ino }: fs.BigIntStats): string {
  return [file, size, mtimeNs, ctimeNs, ino].join('\0');
}
