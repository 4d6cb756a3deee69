import { Yaml } from 'cdk8s';
import { mistake } from '../errors/posit-connect-error';
import { isJsonObject, Json } from '../values/json';
import { isMisread } from '../values/misread-text';
import { unwritableCharacter } from '../values/unwritable-character';
import { readKubernetesYaml } from './kubernetes-yaml';

/** A mistake where a text or key in `value` does not survive YAML; `place` is what messages call it. */
export function requireWritable(value: Json | undefined, place: string, at: string): void {
  if (typeof value === 'string') return requireWritableText(value, place, at);
  if (Array.isArray(value)) return (value as readonly Json[]).forEach((item, index) => requireWritable(item, `${place}[${index}]`, at));
  if (!isJsonObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    requireWritableKey(key, place, at);
    requireWritable(child, `${place}.${key}`, at);
  }
}

function requireWritableText(text: string, place: string, at: string): void {
  const character = unwritableCharacter(text);
  if (character === undefined) return;
  throw mistake('UNWRITABLE_TEXT', { at, what: `${place} holds the character ${character}`, fix: 'the same text without it' });
}

function requireWritableKey(key: string, place: string, at: string): void {
  requireWritableText(key, `a key of ${place}`, at);
  if (staysAKey(key)) return;
  throw mistake('UNWRITABLE_TEXT', { at, what: `${place} has the key ${key}, which Kubernetes would read as something else than a text`, fix: 'another key' });
}

// A text can be put into quotes; for a key cdk8s leaves no way to do so.
function staysAKey(key: string): boolean {
  if (key === '<<') return false;
  return !isMisread(key) || keyReadBack(key) === key;
}

function keyReadBack(key: string): string | undefined {
  const [map] = readKubernetesYaml(Yaml.stringify({ [key]: true }));
  return isJsonObject(map) ? Object.keys(map)[0] : undefined;
}
