import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CODES = { NXDOMAIN: 3, SERVFAIL: 2, REFUSED: 5 } as const;

/** What the stand-in says of a name: an address, a code, an alias whose address follows, or nothing at all. */
export type DnsAnswer = { readonly address: string } | { readonly code: keyof typeof CODES } | 'silence';

/** A stand-in for the cluster's DNS: it answers questions for addresses on port 53 of an address of loopback. */
export interface StandInDns {
  readonly address: string;
  /** Names that were asked for, in order, each once. */
  readonly asked: string[];
  readonly end: () => Promise<void>;
}

/** Starts the stand-in; names that `answers` does not have do not exist. */
export async function startDns(address: string, answers: { readonly [name: string]: DnsAnswer }): Promise<StandInDns> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (query, from) => {
    const { name, end, type } = question(query);
    if (!asked.includes(name)) asked.push(name);
    const answer = answers[name] ?? { code: 'NXDOMAIN' };
    if (answer !== 'silence') socket.send(reply(query, end, type, answer), from.port, from.address);
  });
  socket.bind(53, address);
  await once(socket, 'listening');
  return { address, asked, end: () => new Promise((resolve) => socket.close(() => resolve())) };
}

/** The command that gives a process `folder`'s files `resolv.conf` and `hosts` in place of those of the machine. */
export function withResolver(folder: string, resolver: string, hosts = '127.0.0.1 localhost\n'): readonly string[] {
  writeFileSync(join(folder, 'resolv.conf'), resolver);
  writeFileSync(join(folder, 'hosts'), hosts);
  const start = 'mount --bind "$1/resolv.conf" /etc/resolv.conf && mount --bind "$1/hosts" /etc/hosts && shift && exec "$@"';
  return ['unshare', '--mount', 'sh', '-c', start, 'sh', folder];
}

function question(query: Buffer): { name: string; end: number; type: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at]; length > 0; length = query[at]) {
    labels.push(query.subarray(at + 1, at + 1 + length).toString());
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 5, type: query.readUInt16BE(at + 1) };
}

function reply(query: Buffer, end: number, type: number, answer: Exclude<DnsAnswer, 'silence'>): Buffer {
  const head = Buffer.from(query.subarray(0, end));
  const hasAddress = 'address' in answer && type === 1;
  head.writeUInt16BE(0x8180 | ('code' in answer ? CODES[answer.code] : 0), 2);
  head.writeUInt16BE(hasAddress ? 1 : 0, 6);
  head.writeUInt16BE(0, 8);
  head.writeUInt16BE(0, 10);
  if (!hasAddress) return head;
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...answer.address.split('.').map(Number)]);
  return Buffer.concat([head, record]);
}
