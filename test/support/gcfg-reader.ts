/** The settings of one section: the values of each key in the order of the file, by the key's lower-case name. */
export type GcfgSection = ReadonlyMap<string, readonly string[]>;

const HEADER = /^\[\s*([A-Za-z][A-Za-z0-9-]*)(?:\s+"((?:[^"\\]|\\["\\])+)")?\s*\]\s*(?:[#;].*)?$/;
const SETTING = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*=[ \t]*/;
const VALUE_ESCAPES: { readonly [letter: string]: string } = { '\\': '\\', '"': '"', n: '\n', t: '\t', b: '\b' };

/**
 * A configuration file as Connect reads it: names without regard to case, sections that occur twice added up.
 * A named section goes by its quoted name, whose case matters: `rpackagerepository "CRAN"`.
 */
export class GcfgDocument {
  public constructor(private readonly content: ReadonlyMap<string, GcfgSection>) {}

  /** Headers of all sections, first occurrence first: lower case, with the quoted name where there is one. */
  public get sections(): readonly string[] {
    return [...this.content.keys()];
  }

  /** All values of a setting; empty when it is absent. */
  public values(section: string, setting: string): readonly string[] {
    return this.content.get(canonicalHeader(section))?.get(setting.toLowerCase()) ?? [];
  }

  /** The value that counts for a setting that takes one: the last. */
  public value(section: string, setting: string): string | undefined {
    return this.values(section, setting).at(-1);
  }

  /** Plain maps, for comparisons. */
  public toObject(): { readonly [section: string]: { readonly [setting: string]: readonly string[] } } {
    return Object.fromEntries([...this.content].map(([header, settings]) => [header, Object.fromEntries(settings)]));
  }
}

/** The content of a gcfg text, or an error that names the line. */
export function readGcfg(text: string): GcfgDocument {
  if (text.includes('\0')) throw new Error('gcfg: the character NUL');
  const content = new Map<string, Map<string, string[]>>();
  let current: Map<string, string[]> | undefined;
  for (const { line, number } of logicalLines(text)) {
    if (line === '' || /^[#;]/.test(line)) continue;
    if (line.startsWith('[')) {
      const header = readHeader(line, number);
      current = content.get(header) ?? new Map<string, string[]>();
      content.set(header, current);
      continue;
    }
    const setting = SETTING.exec(line);
    if (setting?.[1] === undefined) throw new Error(`gcfg line ${number}: neither a section nor a setting: ${line}`);
    if (current === undefined) throw new Error(`gcfg line ${number}: a setting before the first section: ${line}`);
    const name = setting[1].toLowerCase();
    current.set(name, [...(current.get(name) ?? []), readValue(line.slice(setting[0].length), number)]);
  }
  return new GcfgDocument(content);
}

/** Lines without outer blanks, each one that ends in a lone backslash joined with the next. */
function logicalLines(text: string): { readonly line: string; readonly number: number }[] {
  const lines: { line: string; number: number }[] = [];
  let open = '';
  text.split(/\r?\n/).forEach((raw, index) => {
    const joined = open + raw;
    open = /(^|[^\\])(\\\\)*\\$/.test(raw) ? joined.slice(0, -1) : '';
    if (open === '') lines.push({ line: joined.replace(/^[ \t\r]+|[ \t\r]+$/g, ''), number: index + 1 });
  });
  return lines;
}

function readHeader(line: string, number: number): string {
  const [whole, section, name] = HEADER.exec(line) ?? [];
  if (whole === undefined || section === undefined) throw new Error(`gcfg line ${number}: not a section header: ${line}`);
  return header(section, name?.replace(/\\(.)/g, '$1'));
}

function header(section: string, name: string | undefined): string {
  return name === undefined ? section.toLowerCase() : `${section.toLowerCase()} ${JSON.stringify(name)}`;
}

function canonicalHeader(text: string): string {
  return text.startsWith('[') ? readHeader(text, 0) : readHeader(`[${text}]`, 0);
}

/** The value of the text after the equals sign: quotes and escapes resolved, the comment and outer blanks dropped. */
function readValue(text: string, number: number): string {
  let value = '';
  let kept = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\r') continue;
    if (letter === '"') {
      quoted = !quoted;
      kept = value.length;
      continue;
    }
    if (!quoted && (letter === '#' || letter === ';')) break;
    if (letter === '\\') {
      at += 1;
      const meaning = VALUE_ESCAPES[text.charAt(at)];
      if (meaning === undefined || !(quoted || meaning === '"')) throw new Error(`gcfg line ${number}: unknown escape \\${text.charAt(at)}`);
      value += meaning;
      kept = value.length;
      continue;
    }
    value += letter;
    if (quoted || !/[ \t]/.test(letter)) kept = value.length;
  }
  if (quoted) throw new Error(`gcfg line ${number}: a quote that is not closed`);
  return value.slice(0, kept);
}
