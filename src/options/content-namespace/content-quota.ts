import { mistake } from '../../errors/posit-connect-error';
import { amountOf } from '../resources';
import { requireQuantity } from '../syntax/quantity';
import { ContentLimitRange, defaultAmount, requireAmounts } from './content-limit-range';

/**
 * What all pods and objects of the content namespace may use together.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/
 */
export interface ContentQuota {
  /**
   * The most that all containers may request, by resource: `{ cpu: '40', memory: '160Gi' }`.
   *
   * @default - no bound
   */
  readonly requests?: { readonly [resource: string]: string };

  /**
   * The most that the limits of all containers may add up to, by resource.
   *
   * @default - no bound
   */
  readonly limits?: { readonly [resource: string]: string };

  /**
   * The most pods that are not finished.
   *
   * @default - no bound
   */
  readonly pods?: number;

  /**
   * The most Jobs, finished ones included: each piece of running content is one.
   *
   * @default - no bound
   */
  readonly jobs?: number;

  /**
   * The most Services: each piece of running content that answers requests is one.
   *
   * @default - no bound
   */
  readonly services?: number;

  /**
   * Further bounds by Kubernetes' own names, e.g. `{ 'requests.nvidia.com/gpu': '4', persistentvolumeclaims: '2' }`.
   *
   * @default - none
   */
  readonly other?: { readonly [resource: string]: string };
}

/** The bounds of a quota by Kubernetes' own names, or a mistake; `range` says what a container gets that asks for nothing. */
export function quotaBounds(quota: ContentQuota, range: ContentLimitRange, at: string): { readonly [resource: string]: string } {
  for (const kind of ['requests', 'limits'] as const) {
    for (const [resource, bound] of Object.entries(requireAmounts(quota[kind], at, `quota.${kind}`))) requireShare(kind, resource, bound, range, at);
  }
  const counts = { pods: quota.pods, 'count/jobs.batch': quota.jobs, services: quota.services };
  const bounds = {
    ...prefixed('requests', quota.requests),
    ...prefixed('limits', quota.limits),
    ...Object.fromEntries(Object.entries(counts).flatMap(([resource, count]) => (count === undefined ? [] : [[resource, requireCount(count, resource, at)]]))),
    ...requireAmounts(quota.other, at, 'quota.other'),
  };
  if (Object.keys(bounds).length > 0) return bounds;
  throw mistake('CONTENT_QUOTA', { at, what: 'quota bounds nothing', fix: "quota: { requests: { cpu: '40', memory: '160Gi' }, pods: 100 }" });
}

// A quota on a resource refuses every container that says nothing of it, as Connect's init container does.
function requireShare(kind: 'requests' | 'limits', resource: string, bound: string, range: ContentLimitRange, at: string): void {
  const prop = kind === 'requests' ? 'defaultRequests' : 'defaultLimits';
  const share = defaultAmount(range, kind, resource);
  if (share === undefined) {
    throw mistake('CONTENT_QUOTA', {
      at,
      what: `quota.${kind}.${resource} is ${bound}, and a container that says nothing of it gets no ${kind} from limitRange`,
      fix: `limitRange: { ${prop}: { ${resource}: '${resource === 'memory' ? '256Mi' : '100m'}' } } beside it`,
    });
  }
  if (amountOf(share) <= amountOf(requireQuantity(bound, at, `quota.${kind}.${resource}`))) return;
  throw mistake('CONTENT_QUOTA', {
    at,
    what: `quota.${kind}.${resource} is ${bound}, and one container alone gets ${share}`,
    fix: `a quota for several containers, or a smaller limitRange.${prop}.${resource}`,
  });
}

function prefixed(kind: string, amounts: { readonly [resource: string]: string } = {}): { readonly [resource: string]: string } {
  return Object.fromEntries(Object.entries(amounts).map(([resource, amount]) => [`${kind}.${resource}`, amount]));
}

function requireCount(count: number, resource: string, at: string): string {
  if (Number.isInteger(count) && count >= 0) return String(count);
  throw mistake('CONTENT_QUOTA', { at, what: `the number of ${resource} in quota is ${count}`, fix: 'a whole number, 0 or more' });
}
