import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** An authority and a certificate for `localhost` signed by it, in `folder`. */
export function makeCertificates(folder: string): { authority: string; certificate: string; key: string } {
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  openssl('req', '-x509', ...KEY, '-days', '2', '-subj', '/CN=test authority', '-keyout', file('ca.key'), '-out', file('ca.crt'));
  openssl('req', ...KEY, '-subj', '/CN=localhost', '-keyout', file('server.key'), '-out', file('server.csr'));
  writeFileSync(file('names'), 'subjectAltName=DNS:localhost');
  openssl('x509', '-req', '-days', '2', '-in', file('server.csr'), '-CA', file('ca.crt'), '-CAkey', file('ca.key'), '-CAcreateserial', '-extfile', file('names'), '-out', file('server.crt'));
  chmodSync(file('server.key'), 0o600);
  return { authority: file('ca.crt'), certificate: file('server.crt'), key: file('server.key') };
}
