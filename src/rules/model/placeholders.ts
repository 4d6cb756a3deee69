/** Tags of HTML, which stand in the notices that Connect shows. */
const HTML = /^<(a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|q|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)>$/i;

const ANGLES = String.raw`<[A-Za-z][\w .:/-]*>`;
const VARIABLE = String.raw`\$\{[A-Za-z_]\w*(?::?-[^{}]*)?\}`;
const WORDS = '(?:change|replace)[ _-]?me';
const YOURS = String.raw`your[-_][\w-]*[-_]here`;

/** What stands for a whole value. */
const WHOLE = new RegExp(`^(?:${ANGLES}|${VARIABLE}|${WORDS}|${YOURS}|(?:insert|put)[-_ ][\\w -]*[-_ ]here)$`, 'i');
const NOTE = /^(?:(?:TODO|FIXME|TBD)(?::.*)?|REPLACE[_-]WITH[_-][A-Z]\w*)$/;

/** The same inside of a name; a group of a regular expression has a name in angles, too. */
const PART = new RegExp(`(?<![?(\\\\P])${ANGLES}|${VARIABLE}|(?<![a-z])(?:${WORDS}|${YOURS})(?![a-z])`, 'gi');

/** Every placeholder has one of these; most values have none. */
const HINT = /[<$]|me\b|here\b|TODO|FIXME|TBD|REPLACE/i;

const ANGLED = new RegExp(ANGLES, 'gi');
const BLANK = /\s/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
const OF_HOST = /[.@]\$\{|\}\./;
const SHOUTED = /^<[A-Z][A-Z0-9_ -]*>$/;

/** The placeholder that `text` is, or has in the place of a host or of another part of a name; undefined without one. */
export function placeholderIn(text: string): string | undefined {
  if (!HINT.test(text)) return undefined;
  const whole = text.trim();
  if ((WHOLE.test(whole) && !HTML.test(whole)) || NOTE.test(whole)) return whole;
  if (BLANK.test(whole.replace(ANGLED, ''))) return undefined;
  return (whole.match(PART) ?? []).find((part) => isPlaceholder(part, whole));
}

/** Whether what stands in `text` for something else is a variable, which other tools than helm fill in. */
export function isSubstitutedLater(text: string): boolean {
  return placeholderIn(text)?.startsWith('$') === true;
}

// What may mean something elsewhere, a lower-case tag or a variable of a shell, is a placeholder in a URL.
function isPlaceholder(part: string, text: string): boolean {
  if (part.startsWith('<')) return !HTML.test(part) && (SHOUTED.test(part) || ADDRESS.test(text));
  return !part.startsWith('$') || ADDRESS.test(text) || OF_HOST.test(text);
}
