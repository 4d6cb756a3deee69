import * as crypto from 'node:crypto';

const CONTROLLER = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;

/** `value` in the form of a sealed one: the length of the session key, that key under the controller's, the value under that key. */
export function sealedValue(value: string): string {
  const key = crypto.randomBytes(32);
  const wrapped = crypto.publicEncrypt({ key: CONTROLLER, oaepHash: 'sha256' }, key);
  const cipher = crypto.createCipheriv('aes-256-gcm', key, Buffer.alloc(12));
  const length = Buffer.alloc(2);
  length.writeUInt16BE(wrapped.length);
  return Buffer.concat([length, wrapped, cipher.update(value), cipher.final(), cipher.getAuthTag()]).toString('base64');
}
