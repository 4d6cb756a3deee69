import { PAGES } from '../documentation';
import { PrintedLine, printedLines } from '../model/gcfg-lines';
import { quotedAsMeant, Stumble, stumbleIn } from '../model/gcfg-stumble';
import { hasPasswordInUrl, isSecretName } from '../model/secret-shapes';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

const FOUND: Readonly<Record<Stumble, string>> = {
  '#': 'read up to its "#" only, which begins a comment',
  ';': 'read up to its ";" only, which begins a comment',
  '"': 'a text with a quote that is not closed, which Connect refuses',
  '\\': 'a text with a backslash where it means nothing, which Connect refuses',
};

/** The chart prints texts as they are, and the format has characters of its own. */
export const commentInSetting: Rule<ValuesModel> = {
  id: 'CONNECT081',
  severity: 'error',
  title: 'A setting is not read as it is written',
  why: 'The chart prints texts without quotes: Connect drops everything from a # or ; on, and does not start on a lone quote or backslash.',
  fix: `double quotes inside of single ones: Setting: '"a # b"'; inside of the double ones a backslash before " and \\`,
  documentation: PAGES.configuration,
  check: (model) => printedLines(model.settings).flatMap(misreadIn),
};

function misreadIn({ setting, path, value }: PrintedLine): readonly RuleMatch[] {
  if (typeof value !== 'string') return [];
  const text = value.trim();
  const stumble = stumbleIn(text);
  // What several lines are taken for is told by another rule.
  if (stumble === undefined || /[\n\r]/.test(text)) return [];
  const isSecret = isSecretName(setting.name) || hasPasswordInUrl(text);
  const quoted = isSecret ? `'"…"', with a backslash before each " and \\ in it` : singleQuoted(quotedAsMeant(text));
  return [{ path, received: FOUND[stumble], fix: path === setting.path ? `${setting.name}: ${quoted}` : `an item of ${setting.name}: ${quoted}` }];
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
