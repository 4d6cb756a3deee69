import { isJsonObject, Json } from './json';

// A raw string needs no quotes of its own: the YAML that helm sees may put the text into single or double ones.
const OPENING_BRACES = '{{`{{`}}';

/** The object that stays the same when helm has evaluated it as a template, as it does with each of `extraObjects`. */
export function withoutTemplates(object: Json): Json {
  if (typeof object === 'string') return escapeText(object);
  if (Array.isArray(object)) return object.map(withoutTemplates);
  if (!isJsonObject(object)) return object;
  const escaped: Record<string, Json> = {};
  for (const [key, value] of Object.entries(object)) {
    if (value !== undefined) escaped[escapeText(key)] = withoutTemplates(value);
  }
  return escaped;
}

function escapeText(text: string): string {
  return text.replaceAll('{{', OPENING_BRACES);
}
