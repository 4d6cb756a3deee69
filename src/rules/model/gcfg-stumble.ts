/** What keeps gcfg from reading a text whole: a comment sign, a quote without its partner, a backslash that means nothing. */
export type Stumble = '#' | ';' | '"' | '\\';

const SPECIAL = /[#;"\\]/;
const WHOLLY_QUOTED = /^"(?:[^"\\]|\\.)+"$/s;
const MEANT_IN_QUOTES = '\\"ntb';
const MEANT_OUTSIDE = '"\n\r';

/** What gcfg stumbles over in the text behind `Setting = `; undefined where it reads it to the end. */
export function stumbleIn(text: string): Stumble | undefined {
  if (!SPECIAL.test(text)) return undefined;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if ((character === '#' || character === ';') && !quoted) return character;
    else if (character === '\\') {
      i += 1;
      if (i >= text.length || !(quoted ? MEANT_IN_QUOTES : MEANT_OUTSIDE).includes(text[i])) return character;
    }
  }
  return quoted ? '"' : undefined;
}

/** The text that gcfg reads as what `text` was meant to say, be it in quotes already or not. */
export function quotedAsMeant(text: string): string {
  const meant = WHOLLY_QUOTED.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, '$1') : text;
  return `"${meant.replace(/["\\]/g, '\\$&')}"`;
}
