// A YAML reader refuses some of these, takes others for line breaks, and helm's `toYaml` gives nothing at all when it meets one.
const UNWRITABLE = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;

// Most texts are ASCII, and asking a long script for surrogates takes several times as long.
const BEYOND_ASCII = /[\u007f-\uffff]/;

/** The first character of `text` that helm and Kubernetes cannot get through YAML unchanged, as `U+0085`. */
export function unwritableCharacter(text: string): string | undefined {
  if (!BEYOND_ASCII.test(text)) return undefined;
  const [character] = UNWRITABLE.exec(text) ?? [];
  return character && characterName(character);
}

/** A character by its number, for it may be invisible: `U+0085`. */
export function characterName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
