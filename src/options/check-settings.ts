import { Duration, Size } from 'cdk8s';
import { mistake } from '../errors/posit-connect-error';
import { requireHost } from './syntax/host';
import { requireImage } from './syntax/image-reference';
import { requirePort } from './syntax/port';
import { requireQuantity } from './syntax/quantity';

/**
 * What one check pod asks of its node, and what it may use at most. Quantities of Kubernetes.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
 */
export interface CheckResources {
  /**
   * CPU that the scheduler sets aside, e.g. `50m`.
   *
   * @default '10m'
   */
  readonly cpuRequest?: string;

  /**
   * CPU that the pod may use, e.g. `1`.
   *
   * @default '500m'
   */
  readonly cpuLimit?: string;

  /**
   * Memory that the scheduler sets aside, e.g. `64Mi`.
   *
   * @default '32Mi'
   */
  readonly memoryRequest?: string;

  /**
   * Memory beyond which the pod is killed, e.g. `256Mi`.
   *
   * @default '128Mi'
   */
  readonly memoryLimit?: string;
}

/** What a check was asked to do, already validated. Each check reads what is its own; undefined means its default. */
export interface CheckSettings {
  readonly timeoutSeconds?: number;
  readonly retries?: number;
  readonly image?: string;
  /** Images of whole families of checks, for sites that mirror them; `image` of a single check wins. */
  readonly busyboxImage?: string;
  readonly postgresImage?: string;
  readonly resources?: CheckResources;
  readonly hosts?: readonly string[];
  readonly port?: number;
  readonly user?: string;
  readonly minimumFreeSpace?: Size;
  readonly minimumConnections?: number;
  readonly newestPostgres?: number;
  readonly minimumKubernetes?: string;
}

/** Settings as a user writes them, before they are validated. */
export interface RawCheckSettings extends Omit<CheckSettings, 'timeoutSeconds'> {
  readonly timeout?: Duration;
}

/** The settings as given, without what was left out, or a mistake that names the prop. */
export function checkSettings(raw: RawCheckSettings, at: string): CheckSettings {
  const { timeout, ...rest } = raw;
  requireImages(raw, at);
  requireResources(raw.resources, at);
  raw.hosts?.forEach((host) => requireHost(host, at, 'hosts'));
  if (raw.hosts?.length === 0) throw mistake('CHECK_HOSTS', { at, what: 'hosts is empty', fix: "hosts: ['nfs.example.com'], or no hosts at all" });
  if (raw.port !== undefined) requirePort(raw.port, at, 'port');
  if (raw.user !== undefined) requireUser(raw.user, at);
  if (raw.retries !== undefined) requireWhole(raw.retries, { at, prop: 'retries', least: 0, most: 10, code: 'CHECK_RETRIES_RANGE' });
  if (raw.minimumConnections !== undefined) {
    requireWhole(raw.minimumConnections, { at, prop: 'minimumConnections', least: 1, most: 262_143, code: 'CHECK_CONNECTIONS_RANGE' });
  }
  if (raw.newestPostgres !== undefined) requireWhole(raw.newestPostgres, { at, prop: 'newestVersion', least: 13, most: 99, code: 'CHECK_VERSION' });
  if (raw.minimumKubernetes !== undefined) requireKubernetesVersion(raw.minimumKubernetes, at);
  return { ...rest, timeoutSeconds: timeout && timeoutSeconds(timeout, at) };
}

function timeoutSeconds(timeout: Duration, at: string): number {
  const seconds = timeout.toSeconds({ integral: false });
  return requireWhole(seconds, { at, prop: 'timeout', unit: ' seconds', least: 1, most: 3600, code: 'CHECK_TIMEOUT_RANGE' });
}

interface WholeRange {
  readonly at: string;
  readonly prop: string;
  readonly unit?: string;
  readonly least: number;
  readonly most: number;
  readonly code: 'CHECK_TIMEOUT_RANGE' | 'CHECK_RETRIES_RANGE' | 'CHECK_CONNECTIONS_RANGE' | 'CHECK_VERSION';
}

function requireWhole(value: number, { at, prop, unit = '', least, most, code }: WholeRange): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw mistake(code, { at, what: `${prop} is ${value}${unit}`, fix: `${prop}: a whole number from ${least} to ${most}${unit}` });
}

function requireImages(raw: RawCheckSettings, at: string): void {
  const images = { image: raw.image, busyboxImage: raw.busyboxImage, postgresImage: raw.postgresImage };
  for (const [prop, image] of Object.entries(images)) {
    if (image !== undefined) requireImage(image, at, prop);
  }
}

function requireResources(resources: CheckResources = {}, at: string): void {
  for (const [prop, quantity] of Object.entries(resources)) {
    if (quantity !== undefined) requireQuantity(quantity, at, `resources.${prop}`);
  }
}

function requireUser(user: string, at: string): void {
  if (/^(\d+|[a-z_][a-z0-9_-]*)$/.test(user)) return;
  throw mistake('CHECK_USER', { at, what: `user is ${JSON.stringify(user)}`, fix: "user: 'rstudio-connect', or a number such as '999'" });
}

function requireKubernetesVersion(version: string, at: string): void {
  if (/^1\.\d{1,3}$/.test(version)) return;
  throw mistake('CHECK_VERSION', { at, what: `minimumVersion is ${JSON.stringify(version)}`, fix: "minimumVersion: '1.28' (major and minor)" });
}
