import { isJsonObject } from '../../values/json';
import { PAGES } from '../documentation';
import { mapAt } from '../model/lookup';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

const WORD = String.raw`\p{L}[\p{L}\p{Nd}-]*`;
const LABELLED = new RegExp(String.raw`^(${WORD})\s+(\S.*)$`, 'u');

/** What a name must look like. `plain` are almost all: V8 takes a millisecond to prepare an expression on Unicode. */
interface NameForm {
  readonly of: 'section' | 'setting';
  readonly plain: RegExp;
  readonly form: RegExp;
  readonly fix: (name: string) => string | undefined;
}

const SECTION: NameForm = {
  of: 'section',
  plain: /^[A-Za-z][A-Za-z0-9-]*( "[\w .:/-]*")?$/,
  form: new RegExp(String.raw`^[ \t]*${WORD}[ \t]*("([^"\\\n]|\\["\\])*"[ \t]*)?$`, 'u'),
  fix: sectionFix,
};
const SETTING: NameForm = {
  of: 'setting',
  plain: /^[A-Za-z][A-Za-z0-9-]*$/,
  form: new RegExp(String.raw`^[ \t]*${WORD}[ \t]*$`, 'u'),
  fix: () => 'letters, digits and "-", such as Address',
};

/** The chart prints the names below `config` as they are. */
export const sectionName: Rule<ValuesModel> = {
  id: 'CONNECT085',
  severity: 'error',
  title: 'A name cannot be read in the configuration',
  why: 'Connect stops at the line and does not start.',
  fix: `letters, digits and "-"; a section may have a label in double quotes: 'RPackageRepository "CRAN"'`,
  documentation: PAGES.configuration,
  check: (model) =>
    Object.entries(mapAt(model.effective, 'config')).flatMap(([header, section]) => {
      // Helm itself stops on a section that is a text or a number.
      if (section !== null && typeof section !== 'object') return [];
      return [...unreadable(SECTION, header, ['config', header]), ...settingsIn(header, section)];
    }),
};

function settingsIn(header: string, section: unknown): readonly RuleMatch[] {
  if (!isJsonObject(section)) return [];
  return Object.keys(section).flatMap((name) => unreadable(SETTING, name, ['config', header, name]));
}

// Names with line breaks are told by another rule.
function unreadable({ of, plain, form, fix }: NameForm, name: string, path: readonly string[]): readonly RuleMatch[] {
  if (plain.test(name) || form.test(name) || /[\n\r]/.test(name)) return [];
  return [{ path, received: `no ${of} that Connect can read`, fix: fix(name) }];
}

function sectionFix(header: string): string | undefined {
  const words = header.replace(/[[\]'"`\u2018\u2019\u201c-\u201e]/g, '').trim();
  if (SETTING.form.test(words)) return `config: { ${words}: { … } }`;
  const [, name, label] = LABELLED.exec(words) ?? [];
  return label === undefined || label.includes('\\') ? undefined : `config: { '${name} "${label}"': { … } }`;
}
