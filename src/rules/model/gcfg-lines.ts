import { Json } from '../../values/json';
import { onceFor } from '../../values/once-for';
import { GcfgSetting } from './gcfg-settings';
import { below, PathSegment } from './value-path';

/** One `Setting = value` as the chart prints it; a setting with a list has one for each item. */
export interface PrintedLine {
  readonly setting: GcfgSetting;
  readonly path: readonly PathSegment[];
  readonly value: Json;
}

/** The lines that the chart prints for `settings`; several rules read all lines of a deployment. */
export const printedLines = onceFor((settings: readonly GcfgSetting[]): readonly PrintedLine[] =>
  settings.flatMap((setting) => {
    const { path, value } = setting;
    if (!Array.isArray(value)) return [{ setting, path, value }];
    return value.map((item: Json, index) => ({ setting, path: below(path, index), value: item }));
  }),
);
