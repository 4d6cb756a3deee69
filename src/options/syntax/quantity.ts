import { mistake } from '../../errors/posit-connect-error';

const QUANTITY = /^[+]?(\d+(\.\d*)?|\.\d+)(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei|[eE][+-]?\d+)?$/;

/** Whether Kubernetes reads `value` as an amount of something, e.g. `500m` or `4Gi`. */
export function isQuantity(value: string): boolean {
  return QUANTITY.test(value);
}

/** The Kubernetes quantity as given, or a mistake that names the prop. */
export function requireQuantity(value: string, at: string, prop: string): string {
  if (isQuantity(value)) return value;
  throw mistake('QUANTITY', {
    at,
    what: `${prop} is ${JSON.stringify(value)}, which is no Kubernetes quantity`,
    fix: `${prop}: '500m', '2' or '4Gi' (a number, then m, k, M, G, T, Ki, Mi, Gi or Ti)`,
  });
}
