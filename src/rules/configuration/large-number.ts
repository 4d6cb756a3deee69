import { decimal } from '../../values/decimal';
import { isJsonObject, Json } from '../../values/json';
import { PAGES } from '../documentation';
import { printedLines } from '../model/gcfg-lines';
import { valueAt } from '../model/lookup';
import { usesLauncher } from '../model/runner';
import { isSecretName } from '../model/secret-shapes';
import { below, segmentsOf, ValuePath } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

/** From here on, and below the other, templates print numbers in scientific notation. */
const LARGE = 1_000_000;
const SMALL = 0.0001;

/** Helm reads every number of a file as one with a decimal point. */
export const largeNumber: Rule<ValuesModel> = {
  id: 'CONNECT084',
  severity: 'error',
  title: 'A number is printed in scientific notation',
  why: 'The chart prints numbers from 1,000,000 on like 1.7179869184e+10, and those below 0.0001 like 1e-05: Connect cannot read that, and does not start.',
  fix: 'quotes around it: Setting: "17179869184"',
  documentation: PAGES.configuration,
  check: (model) => [
    ...printedLines(model.settings).flatMap(({ path, value }) => printedAt(path, value)),
    ...numbersIn(model, 'chronicle.localConfig'),
    ...(usesLauncher(model) ? numbersIn(model, 'launcher.launcherKubernetesProfilesConf') : []),
  ],
};

// These groups become files, too, and as their templates print them.
function numbersIn(model: ValuesModel, group: string): readonly RuleMatch[] {
  const sections = valueAt(model.effective, group);
  if (!isJsonObject(sections)) return [];
  return Object.entries(sections).flatMap(([section, settings]) =>
    isJsonObject(settings) ? Object.entries(settings).flatMap(([name, value]) => printedAt(below(group, section, name), value)) : [],
  );
}

function printedAt(path: ValuePath, value: Json | undefined): readonly RuleMatch[] {
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => (typeof item === 'number' ? printedAt(below(path, index), item) : []));
  if (typeof value !== 'number' || !isScientific(Math.abs(value))) return [];
  const segments = segmentsOf(path);
  const name = segments.filter((segment) => typeof segment === 'string').at(-1) ?? '';
  if (isSecretName(name)) return [{ path: segments, received: 'a number (not shown)' }];
  return [{ path: segments, received: `the number ${value}`, fix: `${name}: "${decimal(value)}", with its quotes` }];
}

function isScientific(size: number): boolean {
  return (size >= LARGE && Number.isFinite(size)) || (size < SMALL && size !== 0);
}
