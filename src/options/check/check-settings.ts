import { Duration } from 'cdk8s';
import { requireImage } from '../syntax/image-reference';
import { requireQuantity } from '../syntax/quantity';
import { CheckResources } from './check-resources';
import { requireWhole } from './whole-number';

/** What every check was asked to do, already validated; undefined means the check's default. A check adds what is its own. */
export interface CheckSettings {
  readonly timeoutSeconds?: number;
  readonly retries?: number;
  readonly image?: string;
  /** Images of whole families of checks, for sites that mirror them; `image` of a single check wins. */
  readonly busyboxImage?: string;
  readonly postgresImage?: string;
  readonly resources?: CheckResources;
}

/** Settings as a user writes them, before they are validated. */
export interface RawCheckSettings extends Omit<CheckSettings, 'timeoutSeconds'> {
  readonly timeout?: Duration;
}

/** What all checks share, as given, or a mistake that names the prop. */
export function checkSettings({ timeout, retries, image, busyboxImage, postgresImage, resources }: RawCheckSettings, at: string): CheckSettings {
  requireImages({ image, busyboxImage, postgresImage }, at);
  requireResources(resources, at);
  if (retries !== undefined) requireWhole(retries, { at, prop: 'retries', least: 0, most: 10, code: 'CHECK_RETRIES_RANGE' });
  return { timeoutSeconds: timeout && timeoutSeconds(timeout, at), retries, image, busyboxImage, postgresImage, resources };
}

function timeoutSeconds(timeout: Duration, at: string): number {
  const seconds = timeout.toSeconds({ integral: false });
  return requireWhole(seconds, { at, prop: 'timeout', unit: ' seconds', least: 1, most: 3600, code: 'CHECK_TIMEOUT_RANGE' });
}

function requireImages(images: { readonly [prop: string]: string | undefined }, at: string): void {
  for (const [prop, image] of Object.entries(images)) {
    if (image !== undefined) requireImage(image, at, prop);
  }
}

function requireResources(resources: CheckResources = {}, at: string): void {
  for (const [prop, quantity] of Object.entries(resources)) {
    if (quantity !== undefined) requireQuantity(quantity, at, `resources.${prop}`);
  }
}
