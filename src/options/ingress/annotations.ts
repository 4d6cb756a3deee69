import { mistake } from '../../errors/posit-connect-error';

/** Annotations of an object. */
export type Annotations = Readonly<Record<string, string>>;

const NAME = /^[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** The annotations as given, or a mistake that names the first one that Kubernetes would refuse. */
export function requireAnnotations(annotations: Annotations, at: string, prop: string): Annotations {
  for (const [key, value] of Object.entries(annotations)) {
    if (!isAnnotationKey(key)) {
      throw mistake('INGRESS_ANNOTATION', {
        at,
        what: `${prop} has the key ${JSON.stringify(key)}`,
        fix: `${prop}: { 'example.com/name': 'value' } (an optional DNS prefix, a slash, a name of at most 63 characters)`,
      });
    }
    if (typeof value !== 'string') {
      throw mistake('INGRESS_ANNOTATION', {
        at,
        what: `${prop} has ${JSON.stringify(value)} for ${key}, which is no string`,
        fix: `${prop}: { '${key}': '${String(value)}' }`,
      });
    }
  }
  return annotations;
}

function isAnnotationKey(key: string): boolean {
  const [name, prefix, ...rest] = key.split('/').reverse();
  if (rest.length > 0 || name === undefined || !NAME.test(name)) return false;
  return prefix === undefined || (prefix.length <= 253 && PREFIX.test(prefix));
}
