import * as crypto from 'node:crypto';

/** An entry as it lies on the disk: a checksum over its key and its body, then the body. */
export function sealed(key: string, body: string): string {
  return `${checksum(key, body)}\n${body}`;
}

/** The body of an entry; undefined when it was cut short, changed, or belongs to another key. */
export function unsealed(key: string, text: string): string | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === checksum(key, body) ? body : undefined;
}

function checksum(key: string, body: string): string {
  return crypto.createHash('sha256').update(`${key}\n`).update(body).digest('hex');
}
