import { ApiOptions } from './stand-in-api';

/** What becomes of content in a namespace; all goes well where nothing is said. */
export interface ContentFate {
  /** Whether the account of content exists, and has the label; both when undefined. */
  readonly account?: 'missing' | 'unlabelled';
  /** Message with which the creation of a Job is refused, and its status. */
  readonly refusal?: { readonly status: number; readonly message: string; readonly onlyReally?: boolean };
  /** Message of the event that stands in place of a pod. */
  readonly podRefusal?: string;
  readonly pod?: object;
  readonly log?: string;
  readonly podEvent?: string;
}

/** What happened to Jobs. */
export interface ContentLog {
  readonly tried: any[];
  readonly made: any[];
  readonly removed: string[];
}

const LOG = 'data: ok\nruntime: ok\ncontent-job: done\n';

/** A pod's status while it waits, in the words of the kubelet. */
export function waiting(reason: string, message: string): object {
  return { phase: 'Pending', conditions: [{ type: 'Ready', status: 'False', reason: 'ContainersNotReady' }], containerStatuses: [{ name: 'connect-content', state: { waiting: { reason, message } } }] };
}

/** The API of a cluster in which `fate` becomes of content Jobs; what happens is noted in `log`. */
export function contentApi(fate: ContentFate, log: ContentLog): ApiOptions {
  const ok = (body: object, status = 200) => ({ status, body: JSON.stringify(body, undefined, 2) });
  const list = (kind: string, items: readonly object[]) => ok({ kind, apiVersion: 'v1', metadata: { resourceVersion: '7' }, items });
  const status = ({ status: code, message }: { status: number; message: string }) => ok({ kind: 'Status', status: 'Failure', message, code }, code);
  const create = (dry: boolean, body: string) => {
    (dry ? log.tried : log.made).push(JSON.parse(body));
    if (fate.refusal !== undefined && !(dry && fate.refusal.onlyReally)) return status(fate.refusal);
    return ok(JSON.parse(body), 201);
  };
  const events = (path: string) => {
    const message = path.includes('-pod') ? fate.podEvent : fate.podRefusal;
    return list('EventList', message === undefined ? [] : [{ metadata: { name: 'e' }, involvedObject: { name: 'x' }, reason: 'FailedCreate', message, type: 'Warning' }]);
  };
  return {
    respond: (method, path, body) => {
      const url = new URL(path, 'https://localhost');
      const kind = url.pathname.split('/').slice(4).join('/').replace(/^namespaces\/[^/]+\//, '').replace(/^[^/]*\/(?=(jobs|pods|events|serviceaccounts))/, '');
      if (method === 'POST' && kind === 'jobs') return create(url.searchParams.get('dryRun') === 'All', body);
      if (method === 'DELETE') {
        log.removed.push(`${url.pathname.split('/').at(-1)} ${url.searchParams.get('propagationPolicy')}`);
        return ok({});
      }
      if (kind === 'serviceaccounts') {
        const found = fate.account === 'missing' || (fate.account === 'unlabelled' && url.searchParams.has('labelSelector')) ? [] : [{ metadata: { name: 'connect-content' } }];
        return list('ServiceAccountList', found);
      }
      if (kind === 'events') return events(path);
      if (kind.endsWith('/log')) return { status: 200, body: fate.log ?? LOG };
      if (kind === 'pods') {
        return list('PodList', fate.podRefusal === undefined ? [{ metadata: { name: 'content-check-pod', labels: {} }, status: fate.pod ?? { phase: 'Succeeded' } }] : []);
      }
      return undefined;
    },
  };
}
