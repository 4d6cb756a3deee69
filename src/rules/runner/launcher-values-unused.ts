import { isJsonObject, Json } from '../../values/json';
import { PAGES } from '../documentation';
import { CHART_DEFAULTS } from '../model/chart-defaults';
import { mapAt, valueAt } from '../model/lookup';
import { usesLauncher } from '../model/runner';
import { formatPath, PathSegment } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';
import { launcherSuccessor } from '../model/launcher-successors';

/** Keys that say nothing of content, or that another rule refuses whether the Launcher is on or off. */
const SKIPPED = /^launcher\.(enabled|contentInitContainer|customRuntimeYaml|additionalRuntimeImages|defaultInitContainer\.tagPrefix)$/;

/** How many levels below these keys one choice of the user lies. */
const DEPTHS: ReadonlyMap<string, number> = new Map([['templateValues', 2], ['defaultInitContainer', 1]]);

/** The Launcher is off by default, and everything that is written for it then vanishes. */
export const launcherValuesUnused: Rule<ValuesModel> = {
  id: 'CONNECT007',
  severity: 'warning',
  title: 'The Launcher is off, and something is written for it',
  why: 'The chart ignores it without a word: volumes, labels, node selectors and pull secrets are missing from content pods.',
  fix: 'leave it out; content of the direct runner is described in backends.kubernetes.defaultResourceJobBase',
  documentation: PAGES.directRunner,
  check: (model) => {
    if (usesLauncher(model)) return [];
    return Object.entries(mapAt(model.values, 'launcher'))
      .flatMap(([key, value]) => choices(['launcher', key], value, DEPTHS.get(key) ?? 0))
      .filter((choice) => !SKIPPED.test(formatPath(choice.path)) && isChosen(choice))
      .map(({ path }) => {
        const successor = launcherSuccessor(formatPath(path));
        return { path, received: 'set', ...(successor === undefined ? {} : { fix: `write it in ${successor}` }) };
      });
  },
};

interface Choice {
  readonly path: readonly PathSegment[];
  readonly value: Json | undefined;
}

function choices(path: readonly PathSegment[], value: Json | undefined, depth: number): readonly Choice[] {
  if (depth === 0 || !isJsonObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => choices([...path, key], child, depth - 1));
}

// A values file often repeats the chart's defaults: these choose nothing.
function isChosen({ path, value }: Choice): boolean {
  const byDefault = valueAt(CHART_DEFAULTS, path);
  if (value === null || value === byDefault) return false;
  return byDefault === undefined || typeof byDefault === 'object' ? hasContent(value) : true;
}

function hasContent(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null) return Boolean(value);
  return Object.values(value).some(hasContent);
}
