import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeCertificates } from './certificates';
import { Surroundings } from './kubelet';
import { programPath, removeFolder, temporaryFolder } from './tools';

/** What a stand-in says. */
export interface Said {
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
}

/** A stand-in for Connect and for the ingress before it. */
export interface StandInConnect {
  /** Requests as `https GET /path`, one after the other. */
  readonly asked: string[];
  /** A pod of a cluster in which every name leads to the stand-in, and which trusts its certificate for `localhost`. */
  readonly surroundings: Surroundings;
  readonly end: () => Promise<void>;
}

/** How the stand-in differs from an ordinary Connect. */
export interface ConnectOptions {
  /** What is said to a request, by `http /path` or `https /path`; 404 to all others. */
  readonly answers: { readonly [request: string]: Said | ((request: IncomingMessage) => Said) };
  /** How many requests get no answer but 503 before. */
  readonly startsAfter?: number;
  /** Names that lead nowhere: no port there is open. */
  readonly closed?: readonly string[];
}

/** Starts the stand-in on loopback, with and without TLS. */
export async function startConnect({ answers, startsAfter = 0, closed = [] }: ConnectOptions): Promise<StandInConnect> {
  const folder = temporaryFolder();
  const { certificate, key } = makeCertificates(folder);
  const asked: string[] = [];
  const respond = (scheme: string): RequestListener => (request, response) => {
    asked.push(`${scheme} ${request.method} ${request.url}`);
    const known = answers[`${scheme} ${request.url}`] ?? { status: 404 };
    const said = asked.length <= startsAfter ? { status: 503 } : typeof known === 'function' ? known(request) : known;
    response.writeHead(said.status ?? 200, said.headers).end(said.body ?? '');
  };
  const servers: Server[] = [createServer(respond('http')), createTlsServer({ cert: readFileSync(certificate), key: readFileSync(key) }, respond('https'))];
  const [plain, tls] = await Promise.all(servers.map(listen));
  const nowhere = closed.map((name) => `--connect-to ${name}:127.0.0.1:1`);
  const curl = [programPath('curl'), ...nowhere, `--connect-to :443:127.0.0.1:${tls}`, `--connect-to ::127.0.0.1:${plain}`];
  writeFileSync(join(folder, 'curl'), `#!/bin/sh\nexec ${curl.join(' ')} "$@"\n`);
  chmodSync(join(folder, 'curl'), 0o755);
  return {
    asked,
    surroundings: { programs: folder, variables: { CURL_CA_BUNDLE: certificate } },
    end: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      removeFolder(folder);
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
