/** What a prop takes: any text, one line, or a narrower form. */
export type Form = 'text' | 'line' | 'word' | 'name' | 'release' | 'version';

/** Gives the text for a prop of this form. */
export type Say = (form: Form) => string;

const FORMS: { readonly [form in Form]: RegExp } = {
  text: /^[^]*$/,
  line: /^(?=.*[^\s\ufeff])[^\0-\x08\n-\x1f]+$/,
  word: /^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/,
  name: /^(?!null$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
  release: /^(?!null$)[a-z]([a-z0-9-]*[a-z0-9])?$/,
  version: /^\d+(\.\d+)+$/,
};

/** Texts that some reader of YAML takes for a number, a boolean, a date, nothing, or a piece of its own syntax. */
export const TRAPS: readonly string[] = [
  'yes', 'no', 'on', 'off', 'y', 'n', 'true', 'No', 'Off', 'TRUE', 'null', 'Null', '~', '',
  '0', '12', '0775', '089', '0o17', '0x1f', '0X1F', '0b11', '1_000', '2024_01', '1e_7', '1e+_1', '.1e0_4', '0_o1', '-_1', '+12', '1e3', '3.10', '1.0', '2026.08', '.5', '5.', '1.5e3', '.inf', '-.INF', '.NaN',
  'e0', '67e8651', '.', '._1', '-', '=', '<<', '190:20:30', '12:30:45', '1:30', '2026-01-01', '2026-01-01T00:00:00Z', '2001-12-14 21:59:43.10 -5',
  '---', '...', '- a', '? a', ': a', 'a: b', 'a:', 'a #b', '#a', '&a', '*a', '!a', '!!int 1', '|', '>', '%a', '@a', '`a', '"', "'", '"a', "it's", '{a', '[a]', ', a', '{{', '}}',
  ' edge ', '\t', '\ta', 'a\tb', 'C:\\temp', '\\n', '\ufeffa', '\u00a0', 'ü😀', '\u0001', '\u001b[0m', '\0',
  'two\nlines', 'two\nlines\n', 'three\n\n\n', '\n', ' \n', '\n\ta', '\ta\nb', '  \n\t\n', ' a\nb', 'a\n---\nb', 'a\n...\nb', 'a\r\nb', '\r', 'a: |\n  b', `${'long '.repeat(40)}`, `${'long '.repeat(40)}\n\tx`,
];

/** Texts that name the place where they were said, and are found again in whatever the place becomes. */
export class Markers {
  private readonly forms: Form[] = [];

  /** A text of its own for each prop. */
  public readonly say: Say = (form) => {
    this.forms.push(form);
    return marker(form, this.forms.length - 1);
  };

  /** Says a trap for each prop, another one in each round. */
  public trapped(round: number): Say {
    let place = 0;
    return (form) => {
      const traps = trapsOf(form);
      place += 1;
      return traps[(place + round) % traps.length] ?? '';
    };
  }

  /** The same value, with each marker replaced by the trap of that round. */
  public replaced(value: unknown, round: number): unknown {
    const say = this.trapped(round);
    const traps = new Map(this.forms.map((form, place) => [marker(form, place), say(form)]));
    return replacedIn(value, (text) => text.replace(MARKER, (found) => traps.get(found) ?? found));
  }
}

const MARKER = /zz\d+q|9\.\d+\.77/g;

function marker(form: Form, place: number): string {
  return form === 'version' ? `9.${place}.77` : `zz${place}q`;
}

function trapsOf(form: Form): readonly string[] {
  return TRAPS.filter((trap) => FORMS[form].test(trap));
}

function replacedIn(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => replacedIn(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [replace(key), replacedIn(child, replace)]));
}
