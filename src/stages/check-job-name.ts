import * as crypto from 'node:crypto';

// The pods of an Indexed Job are called after it with an index behind, and their host names end at 63.
const LONGEST = 61;
const DIGEST_LENGTH = 8;

/** `name`, shortened where it must be, and a digest of `content` behind. */
export function nameWithDigest(name: string, content: string): string {
  const digest = crypto.createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);
  return `${name.slice(0, LONGEST - DIGEST_LENGTH - 1).replace(/-+$/, '')}-${digest}`;
}

/** `name` where a Job may be called so; else shortened, with a digest of it behind, because two long names may begin alike. */
export function nameThatFits(name: string): string {
  return name.length <= LONGEST ? name : nameWithDigest(name, name);
}
