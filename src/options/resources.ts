import { mistake } from '../errors/posit-connect-error';
import { requireQuantity } from './syntax/quantity';

/**
 * What a container is promised, and what it may use at most: the resource and a Kubernetes quantity, e.g.
 * `{ cpu: '500m', memory: '4Gi' }`.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
 */
export interface Resources {
  /**
   * What the scheduler keeps free for the container.
   *
   * @default - nothing, or the limits where there are any
   */
  readonly requests?: { readonly [resource: string]: string };

  /**
   * What the container may use at most.
   *
   * @default - whatever the node has
   */
  readonly limits?: { readonly [resource: string]: string };
}

const RESOURCE = /^(cpu|memory|ephemeral-storage|hugepages-[0-9A-Za-z]+|[a-z0-9.-]+\/[A-Za-z0-9._-]+)$/;

/** The resources as given, or a mistake that names the prop: an unknown resource, no quantity, a request above its limit. */
export function requireResources(resources: Resources, at: string, prop: string): Resources {
  for (const kind of ['requests', 'limits'] as const) {
    for (const [resource, quantity] of Object.entries(resources[kind] ?? {})) {
      if (!RESOURCE.test(resource)) throw refusal(at, `${prop}.${kind} names the resource ${JSON.stringify(resource)}`);
      requireQuantity(quantity, at, `${prop}.${kind}.${resource}`);
    }
  }
  for (const [resource, limit] of Object.entries(resources.limits ?? {})) {
    const request = resources.requests?.[resource];
    if (request !== undefined && amountOf(request) > amountOf(limit)) {
      throw refusal(at, `${prop}.requests.${resource} is ${request}, above ${prop}.limits.${resource}, which is ${limit}`);
    }
  }
  return resources;
}

const UNITS: { readonly [unit: string]: number } = {
  m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18,
  Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60,
};

/** The number that a Kubernetes quantity stands for; not a number where it is none. */
export function amountOf(quantity: string): number {
  const unit = /[A-Za-z]+$/.exec(quantity)?.[0];
  return unit === undefined ? Number(quantity) : Number(quantity.slice(0, -unit.length)) * UNITS[unit];
}

function refusal(at: string, what: string) {
  const fix = "{ requests: { cpu: '500m', memory: '1Gi' }, limits: { memory: '4Gi' } } (no request above its limit)";
  return mistake('RESOURCES', { at, what, fix });
}
