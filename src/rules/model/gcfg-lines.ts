import { Json } from '../../values/json';
import { GcfgSetting } from './gcfg-settings';
import { below, PathSegment } from './value-path';

/** One `Setting = value` as the chart prints it; a setting with a list has one for each item. */
export interface PrintedLine {
  readonly setting: GcfgSetting;
  readonly path: readonly PathSegment[];
  readonly value: Json;
}

// Several rules read all lines of a deployment.
const LINES = new WeakMap<readonly GcfgSetting[], readonly PrintedLine[]>();

/** The lines that the chart prints for `settings`. */
export function printedLines(settings: readonly GcfgSetting[]): readonly PrintedLine[] {
  const known = LINES.get(settings);
  if (known !== undefined) return known;
  const lines = linesOf(settings);
  LINES.set(settings, lines);
  return lines;
}

function linesOf(settings: readonly GcfgSetting[]): readonly PrintedLine[] {
  return settings.flatMap((setting) => {
    const { path, value } = setting;
    if (!Array.isArray(value)) return [{ setting, path, value }];
    return value.map((item: Json, index) => ({ setting, path: below(path, index), value: item }));
  });
}
