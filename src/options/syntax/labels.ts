import { mistake } from '../../errors/posit-connect-error';

const NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/** Labels or annotations as a user writes them. */
export interface StringMap {
  readonly [key: string]: string;
}

/** The labels as given, or a mistake that names the prop and the label. */
export function requireLabels<T extends StringMap | undefined>(labels: T, at: string, prop: string): T {
  for (const [key, value] of Object.entries(labels ?? {})) {
    if (!isKey(key) || typeof value !== 'string' || !(value === '' || NAME.test(value))) throw refusal(key, value, at, prop, 'label');
  }
  return labels;
}

/** The annotations as given, or a mistake that names the prop and the annotation. */
export function requireAnnotations<T extends StringMap | undefined>(annotations: T, at: string, prop: string): T {
  for (const [key, value] of Object.entries(annotations ?? {})) {
    if (!isKey(key) || typeof value !== 'string') throw refusal(key, value, at, prop, 'annotation');
  }
  return annotations;
}

function isKey(key: string): boolean {
  const slash = key.indexOf('/');
  if (slash < 0) return NAME.test(key);
  const prefix = key.slice(0, slash);
  return prefix.length <= 253 && PREFIX.test(prefix) && NAME.test(key.slice(slash + 1));
}

function refusal(key: string, value: unknown, at: string, prop: string, kind: string) {
  const form = kind === 'label' ? 'a string of at most 63 letters, digits, "-", "_" and "."' : 'a string';
  return mistake('LABEL', {
    at,
    what: `${prop} has the ${kind} ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    fix: `${prop}: { 'example.com/name': 'value' } (name of at most 63 characters, value ${form})`,
  });
}
