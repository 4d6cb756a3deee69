/** A setting in the text of a configuration. */
export interface GcfgLine {
  /** The section with its label, e.g. `LDAP "corp"`; empty below a section that cannot be read. */
  readonly header: string;
  readonly name: string;
  /** Without quotes, escapes and comments. */
  readonly value: string;
}

/** A line on which Connect stops, and what is wrong with it, as the end of "line 3 …"; never its words. */
export interface UnreadableLine {
  readonly number: number;
  readonly reason: string;
}

/** A text of the form `rstudio-connect.gcfg`, as Connect reads it. */
export interface GcfgText {
  readonly settings: readonly GcfgLine[];
  readonly unreadable: readonly UnreadableLine[];
}

/** A line, or several that belong together: a section, a setting, something wrong, or nothing of these. */
interface Piece {
  readonly text: string;
  readonly header?: string;
  readonly setting?: Pick<GcfgLine, 'name' | 'value'>;
  readonly fault?: string;
}

const NAME = String.raw`\p{L}[\p{L}\p{Nd}-]*`;
const BLANKS = String.raw`[ \t\r]*`;
const END = String.raw`${BLANKS}(?:[#;][^\n]*)?(?:\n|$)`;
const LABEL = String.raw`"((?:[^"\\\n]|\\["\\])*)"`;
const QUOTED = String.raw`"(?:[^"\\\n]|\\[\\"ntb])*"`;
// Outside quotes, a backslash at the end of a line joins it with the next.
const VALUE = String.raw`(?![ \t\r])((?:[^"\\#;\n]|\\"|\\\r?\n|${QUOTED})*)`;

const NOTHING = new RegExp(END, 'uy');
const HEADER = new RegExp(String.raw`${BLANKS}\[${BLANKS}(${NAME})${BLANKS}(?:${LABEL}${BLANKS})?\]${END}`, 'uy');
const SETTING = new RegExp(`${BLANKS}(${NAME})${BLANKS}=${BLANKS}${VALUE}${END}`, 'uy');
const ASSIGNMENT = new RegExp(`^${BLANKS}${NAME}${BLANKS}=`, 'u');
const QUOTES = new RegExp(String.raw`${QUOTED}|\\"`, 'gu');

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' };

/** What `text` sets, and the lines that cannot be read; all others are read as if these were not there. */
export function readGcfgText(text: string): GcfgText {
  const settings: GcfgLine[] = [];
  const unreadable: UnreadableLine[] = [];
  let section: string | undefined;
  let number = 1;
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at);
    const { setting, fault = setting && section === undefined ? 'stands before the first section' : undefined } = piece;
    if (fault !== undefined) unreadable.push({ number, reason: fault });
    else if (setting !== undefined) settings.push({ header: section ?? '', ...setting });
    section = piece.header ?? section;
    number += piece.text.split('\n').length - 1;
    at += piece.text.length;
  }
  return { settings, unreadable };
}

function pieceAt(text: string, at: number): Piece {
  const nothing = matchAt(NOTHING, text, at);
  if (nothing !== null) return { text: nothing[0] };
  const header = matchAt(HEADER, text, at);
  if (header !== null) return { text: header[0], header: header[2] === undefined ? header[1] : `${header[1]} "${header[2]}"` };
  const setting = matchAt(SETTING, text, at);
  if (setting !== null) return { text: setting[0], setting: { name: setting[1], value: unquoted(setting[2]) } };
  return unreadablePiece(lineAt(text, at));
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function unquoted(value: string): string {
  return value
    .replace(/[ \t\r]+$/, '')
    .replace(/\\\r?\n|\\(.)|["\r]/g, (_, escaped: string | undefined) => (escaped === undefined ? '' : (ESCAPES[escaped] ?? escaped)));
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? undefined : end + 1);
}

function unreadablePiece(text: string): Piece {
  if (text.trimStart().startsWith('[')) return { text, header: '', fault: 'is no name of a section' };
  if (!ASSIGNMENT.test(text)) return { text, fault: 'is neither a section nor a setting' };
  return { text, fault: text.replace(QUOTES, '').includes('\\') ? 'has a backslash where it means nothing' : 'has a quote that is not closed' };
}
