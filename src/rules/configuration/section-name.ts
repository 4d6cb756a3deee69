import { isJsonObject } from '../../values/json';
import { PAGES } from '../documentation';
import { mapAt } from '../model/lookup';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

/** Almost every name: an expression on Unicode takes V8 a millisecond to prepare. */
const PLAIN = /^[A-Za-z][A-Za-z0-9-]*( "[\w .:/-]*")?$/;

const WORD = String.raw`\p{L}[\p{L}\p{Nd}-]*`;
const SECTION = new RegExp(String.raw`^[ \t]*${WORD}[ \t]*("([^"\\\n]|\\["\\])*"[ \t]*)?$`, 'u');
const SETTING = new RegExp(String.raw`^[ \t]*${WORD}[ \t]*$`, 'u');
const LABELLED = new RegExp(String.raw`^(${WORD})\s+(\S.*)$`, 'u');

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
      return [...unreadable(SECTION, header, ['config', header], sectionFix), ...settingsIn(header, section)];
    }),
};

function settingsIn(header: string, section: unknown): readonly RuleMatch[] {
  if (!isJsonObject(section)) return [];
  return Object.keys(section).flatMap((name) => unreadable(SETTING, name, ['config', header, name], settingFix));
}

// Names with line breaks are told by another rule.
function unreadable(form: RegExp, name: string, path: readonly string[], fixOf: (name: string) => string | undefined): readonly RuleMatch[] {
  const isSection = path.length === 2;
  if ((PLAIN.test(name) && (isSection || !name.includes('"'))) || form.test(name) || /[\n\r]/.test(name)) return [];
  return [{ path, received: `no ${isSection ? 'section' : 'setting'} that Connect can read`, fix: fixOf(name) }];
}

function settingFix(): string {
  return 'letters, digits and "-", such as Address';
}

function sectionFix(header: string): string | undefined {
  const words = header.replace(/[[\]'"`\u2018\u2019\u201c-\u201e]/g, '').trim();
  if (SETTING.test(words)) return `config: { ${words}: { … } }`;
  const [, name, label] = LABELLED.exec(words) ?? [];
  return label === undefined || label.includes('\\') ? undefined : `config: { '${name} "${label}"': { … } }`;
}
