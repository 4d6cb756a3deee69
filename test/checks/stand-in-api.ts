import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeCertificates } from './certificates';
import { removeFolder, temporaryFolder } from './tools';
import { Surroundings } from './kubelet';

const MOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';
const TOKEN = 'token.of-the.service-account';

/** Rights that the stand-in is asked for: `verb resource[/subresource][.group] in namespace`. */
export type Rights = (asked: string) => boolean;

/** How the stand-in differs from an ordinary API server. */
export interface ApiOptions {
  readonly version?: { readonly major: string; readonly minor: string };
  /** Answers in place of the ordinary ones, by path. */
  readonly answers?: { readonly [path: string]: { readonly status: number; readonly body: string } };
  readonly rights?: Rights;
  /** An answer in place of all others, where there is one. */
  readonly respond?: (method: string, path: string, body: string) => { readonly status: number; readonly body: string } | undefined;
  readonly token?: string;
}

/** A stand-in for the Kubernetes API server: it answers the requests of the checks as the API does, over TLS. */
export interface StandInApi {
  readonly asked: string[];
  /** What the kubelet gives to a pod of this cluster. */
  readonly surroundings: Surroundings;
  readonly port: number;
  readonly end: () => Promise<void>;
}

/** Starts the stand-in on loopback, with a certificate for `localhost` and the token file of a service account. */
export async function startApi(options: ApiOptions = {}): Promise<StandInApi> {
  const folder = temporaryFolder();
  const { certificate, key } = makeCertificates(folder);
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'token'), options.token ?? TOKEN);
  const asked: string[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = request.url ?? '';
    const sent = Buffer.concat(chunks).toString();
    const { status, body } =
      request.headers.authorization === `Bearer ${TOKEN}`
        ? (options.respond?.(request.method ?? '', path, sent) ?? options.answers?.[path] ?? answer(path, sent, options, asked))
        : failure(401, 'Unauthorized');
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };
  const pair = { cert: readFileSync(certificate), key: readFileSync(key) };
  const server = createServer(pair, (request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    port,
    surroundings: {
      folders: { [MOUNT]: folder },
      variables: { KUBERNETES_SERVICE_HOST: 'localhost', KUBERNETES_SERVICE_PORT: `${port}` },
    },
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      removeFolder(folder);
    },
  };

  function answer(path: string, body: string, own: ApiOptions, log: string[]) {
    switch (path) {
      case '/version':
        return { status: 200, body: JSON.stringify({ ...(own.version ?? { major: '1', minor: '34+' }), gitVersion: 'v1.34.2' }, undefined, 2) };
      case '/api/v1':
        return resources('v1', [['services', 'Service'], ['services/status', 'Service'], ['pods', 'Pod']]);
      case '/apis/batch/v1':
        return resources('batch/v1', [['cronjobs', 'CronJob'], ['jobs', 'Job']]);
      case '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews':
        return review(body, own.rights ?? (() => true), log);
      default:
        return failure(404, 'NotFound');
    }
  }
}

function resources(groupVersion: string, names: readonly (readonly [string, string])[]) {
  const list = names.map(([name, kind]) => ({ name, singularName: '', namespaced: true, kind, verbs: ['create'] }));
  return { status: 200, body: JSON.stringify({ kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources: list }) };
}

function review(text: string, rights: Rights, log: string[]) {
  const question = JSON.parse(text);
  const { namespace, verb, group, resource, subresource } = question.spec.resourceAttributes;
  const asked = `${verb} ${resource}${subresource ? `/${subresource}` : ''}${group ? `.${group}` : ''} in ${namespace}`;
  log.push(asked);
  const complete = question.apiVersion === 'authorization.k8s.io/v1' && question.kind === 'SelfSubjectAccessReview';
  return complete ? { status: 201, body: JSON.stringify({ ...question, status: { allowed: rights(asked) } }) } : failure(400, 'BadRequest');
}

function failure(status: number, reason: string) {
  return { status, body: JSON.stringify({ kind: 'Status', status: 'Failure', reason, code: status }) };
}
