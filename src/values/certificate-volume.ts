import { CertificateLocation } from '../options/certificate-authority';
import { JsonObject } from './json';

/** The source of a volume that holds the certificates at `location` as one file. */
export function certificateVolume({ kind, name, key }: CertificateLocation, file: string): JsonObject {
  const items = [{ key, path: file }];
  return kind === 'secret' ? { secret: { secretName: name, items } } : { configMap: { name, items } };
}
