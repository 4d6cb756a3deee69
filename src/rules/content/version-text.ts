import { PAGES } from '../documentation';
import { itemsAt, mapAt, valueAt } from '../model/lookup';
import { describe } from '../model/truth';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const LANGUAGES = ['python', 'r', 'quarto', 'tensorflow'];

/** YAML reads 3.10 as 3.1. */
export const versionText: Rule<ValuesModel> = {
  id: 'CONNECT046',
  severity: 'warning',
  title: 'A version is a number',
  why: 'Numbers lose their last zeros, so that 3.10 becomes 3.1: Connect looks for a version that the image does not have.',
  fix: 'quotes around the version: version: "3.10.19"',
  documentation: PAGES.environments,
  check: (model) =>
    itemsAt(model.effective, 'executionEnvironments')
      .flatMap(({ path }) => LANGUAGES.flatMap((language) => itemsAt(model.effective, below(path, language, 'installations'))))
      .map(({ path }) => ({ path: below(path, 'version'), value: valueAt(model.effective, below(path, 'version')) }))
      .filter(({ value }) => typeof value === 'number')
      .concat(overrideOf(model))
      .map(({ path, value }) => ({ path, received: describe(value) })),
};

function overrideOf(model: ValuesModel): { readonly path: readonly string[]; readonly value: number }[] {
  const { versionOverride } = mapAt(model.effective, []);
  return typeof versionOverride === 'number' ? [{ path: ['versionOverride'], value: versionOverride }] : [];
}
