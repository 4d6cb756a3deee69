import { PAGES } from '../documentation';
import { PrintedLine, printedLines } from '../model/gcfg-lines';
import { mapAt } from '../model/lookup';
import { PathSegment } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** In front of one, gcfg takes a backslash for "this line goes on". */
const CONTINUED = /\\\r?\n/g;

/** Every line of the configuration is a setting of its own. */
export const lineBreakInSetting: Rule<ValuesModel> = {
  id: 'CONNECT082',
  severity: 'error',
  title: 'A setting goes over several lines',
  why: 'The chart prints the line break as it is: what comes after it is a setting of its own, or nothing that Connect can read, and then it does not start.',
  fix: 'one line: Setting: "…"; a list where the setting may be repeated: Setting: ["…", "…"]',
  documentation: PAGES.configuration,
  check: (model) => [
    ...brokenNames(model).map((path) => ({ path, received: 'a name of several lines', fix: 'a name in one line' })),
    ...printedLines(model.settings)
      .filter(isBroken)
      .map(({ path }) => ({ path, received: 'a text of several lines' })),
  ],
};

function brokenNames(model: ValuesModel): readonly (readonly PathSegment[])[] {
  const headers = Object.keys(mapAt(model.effective, 'config')).filter(hasLineBreak);
  const settings = model.settings.filter(({ name }) => hasLineBreak(name));
  return [...headers.map((header) => ['config', header]), ...settings.map(({ path }) => path)];
}

// The blank line that a line break at the end leaves is harmless.
function isBroken({ value }: PrintedLine): boolean {
  return typeof value === 'string' && hasLineBreak(value) && hasLineBreak(value.replace(/[\n\r]+$/, '').replace(CONTINUED, ''));
}

function hasLineBreak(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}
