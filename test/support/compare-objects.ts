import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { KubernetesObject, unwrapped } from '../../src/chart/kubernetes-object';

/** One field, or one whole object, that is not the same on both sides. */
export interface Difference {
  /** Kind and name, e.g. `Deployment connect-rstudio-connect`. */
  readonly object: string;
  /** Path of the field, e.g. `spec.template.spec.containers[connect].env[TZ].value`; empty for a whole object. */
  readonly path: string;
  /** `undefined` where the field or object is only on the other side. */
  readonly expected: unknown;
  readonly actual: unknown;
}

/** What a comparison leaves out or reads before it compares. */
export interface ComparisonOptions {
  /** Paths of fields that must be on both sides but may hold anything. */
  readonly masked?: readonly RegExp[];
  /** How to read a text before comparing, by the last key of its path, e.g. `rstudio-connect.gcfg`. */
  readonly readers?: { readonly [key: string]: (text: string) => unknown };
}

/** Fields of the official chart that are scripts or digests of its own texts: present, but never the same. */
export const SCRIPTS_AND_CHECKSUMS: readonly RegExp[] = [
  /^spec\.template\.metadata\.annotations\.checksum\/config(-prestart)?$/,
  /^data\.prestart\.bash$/,
  /^spec\.template\.spec\.initContainers\[chronicle-config\]\.command\[2\]$/,
];

const OMITTED = /^\((omitted: .*|checksum)\)$/;

/** The objects of a YAML stream, read as YAML 1.1 as helm's users and cdk8s do; Lists are unwrapped. */
export function readObjects(text: string): KubernetesObject[] {
  const documents = parseAllDocuments(text, { version: '1.1', uniqueKeys: false });
  if (!Array.isArray(documents)) return [];
  const failed = documents.flatMap((document) => document.errors)[0];
  if (failed !== undefined) throw failed;
  const values = documents.map((document) => document.toJS({ maxAliasCount: -1 }) as KubernetesObject | null);
  return values.flatMap((value) => (value === null ? [] : unwrapped(value)));
}

/** Every difference between two lists of objects, whatever their order; none when they are the same. */
export function compareObjects(expected: readonly KubernetesObject[], actual: readonly KubernetesObject[], options: ComparisonOptions = {}): Difference[] {
  const remaining = [...actual];
  const differences: Difference[] = [];
  for (const object of expected) {
    const partner = takePartner(object, remaining);
    if (partner === undefined) differences.push({ object: title(object), path: '', expected: object, actual: undefined });
    else compareFields(title(object), '', object, partner, options, differences);
  }
  return [...differences, ...remaining.map((object) => ({ object: title(object), path: '', expected: undefined, actual: object }))];
}

/** One line a difference, for a person who must mend it. */
export function formatDifferences(differences: readonly Difference[]): string {
  return differences.map(({ object, path, expected, actual }) => `${object}: ${path || 'the object'}: expected ${show(expected)}, got ${show(actual)}`).join('\n');
}

/** Removes the object that stands for `object` from `candidates`: same kind and name, the same namespace first. */
function takePartner(object: KubernetesObject, candidates: KubernetesObject[]): KubernetesObject | undefined {
  const same = candidates.filter((candidate) => title(candidate) === title(object));
  const partner = same.find((candidate) => candidate.metadata.namespace === object.metadata.namespace) ?? same[0];
  if (partner !== undefined) candidates.splice(candidates.indexOf(partner), 1);
  return partner;
}

function compareFields(object: string, path: string, expected: unknown, actual: unknown, options: ComparisonOptions, found: Difference[]): void {
  if (isDeepStrictEqual(expected, actual)) return;
  if (expected !== undefined && actual !== undefined && isMasked(path, expected, actual, options)) return;
  if (isMap(expected) && isMap(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const read = options.readers?.[key] ?? ((text: string) => text);
      compareFields(object, path === '' ? key : `${path}.${key}`, readText(expected[key], read), readText(actual[key], read), options, found);
    }
    return;
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    for (let index = 0; index < Math.max(expected.length, actual.length); index += 1) {
      compareFields(object, `${path}[${itemName(expected[index], actual[index], index)}]`, expected[index], actual[index], options, found);
    }
    return;
  }
  found.push({ object, path, expected, actual });
}

function isMasked(path: string, expected: unknown, actual: unknown, { masked = [] }: ComparisonOptions): boolean {
  if ([expected, actual].some((value) => typeof value === 'string' && OMITTED.test(value))) return true;
  return masked.some((pattern) => pattern.test(path));
}

function readText(value: unknown, read: (text: string) => unknown): unknown {
  return typeof value === 'string' ? read(value) : value;
}

function itemName(expected: unknown, actual: unknown, index: number): string | number {
  if (!isMap(expected) || !isMap(actual)) return index;
  return typeof expected.name === 'string' && expected.name === actual.name && expected.mountPath === undefined ? expected.name : index;
}

function title({ apiVersion, kind, metadata }: KubernetesObject): string {
  const group = apiVersion.includes('/') ? ` (${apiVersion})` : '';
  return `${kind}${group} ${metadata.name}`;
}

function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= 400 ? text : `${text.slice(0, 400)}…`;
}
