import { mistake } from '../../errors/posit-connect-error';
import { amountOf } from '../resources';
import { requireQuantity } from '../syntax/quantity';

/** Amounts by resource, e.g. `{ cpu: '500m', memory: '1Gi' }`. */
export interface Amounts {
  readonly [resource: string]: string;
}

/**
 * What a container of the content namespace may ask for, and what it gets where nobody asks: Connect's init container,
 * for one, asks for nothing.
 *
 * @see https://kubernetes.io/docs/concepts/policy/limit-range/
 */
export interface ContentLimitRange {
  /**
   * Requests of a container that has none, by resource: `{ cpu: '100m', memory: '256Mi' }`.
   *
   * @default - `defaultLimits`
   */
  readonly defaultRequests?: { readonly [resource: string]: string };

  /**
   * Limits of a container that has none, by resource.
   *
   * @default - `max`
   */
  readonly defaultLimits?: { readonly [resource: string]: string };

  /**
   * The most that a container may ask for, by resource; one that asks for more is refused.
   *
   * @default - no bound
   */
  readonly max?: { readonly [resource: string]: string };

  /**
   * The least that a container must ask for, by resource; one that asks for less is refused.
   *
   * @default - no bound
   */
  readonly min?: { readonly [resource: string]: string };
}

const ORDER = ['min', 'defaultRequests', 'defaultLimits', 'max'] as const;

/** The range as given, or a mistake: no quantity, or amounts that are not in the order min, requests, limits, max. */
export function requireLimitRange(range: ContentLimitRange, at: string): ContentLimitRange {
  for (const prop of ORDER) requireAmounts(range[prop], at, `limitRange.${prop}`);
  const resources = new Set(ORDER.flatMap((prop) => Object.keys(range[prop] ?? {})));
  for (const resource of resources) {
    const given = ORDER.flatMap((prop) => (range[prop]?.[resource] === undefined ? [] : [{ prop, amount: range[prop][resource] }]));
    given.slice(1).forEach((upper, index) => {
      const lower = given[index];
      if (amountOf(lower.amount) <= amountOf(upper.amount)) return;
      throw mistake('CONTENT_QUOTA', {
        at,
        what: `limitRange.${lower.prop}.${resource} is ${lower.amount}, above limitRange.${upper.prop}.${resource}, which is ${upper.amount}`,
        fix: 'amounts that do not fall in the order min, defaultRequests, defaultLimits, max',
      });
    });
  }
  return range;
}

/** The amounts as given, or a mistake that names the prop. */
export function requireAmounts(amounts: Amounts | undefined, at: string, prop: string): Amounts {
  for (const [resource, amount] of Object.entries(amounts ?? {})) requireQuantity(amount, at, `${prop}.${resource}`);
  return amounts ?? {};
}

/** What a container gets where it asks for nothing; undefined where it gets nothing. */
export function defaultAmount(range: ContentLimitRange, kind: 'requests' | 'limits', resource: string): string | undefined {
  const limit = range.defaultLimits?.[resource] ?? range.max?.[resource];
  return kind === 'limits' ? limit : (range.defaultRequests?.[resource] ?? limit ?? range.min?.[resource]);
}
