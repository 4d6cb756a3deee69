import { isJsonObject } from '../../values/json';
import { ValuesFile } from './values-file';

/** Name under which a chart around the official one keeps its values. */
export const UMBRELLA_KEY = 'rstudio-connect';

/** Whether everything for Connect lies below `rstudio-connect:`, so that reading the file otherwise makes no sense. */
export function isUmbrella({ values }: ValuesFile, chartKeys: ReadonlySet<string>): boolean {
  return isJsonObject(values[UMBRELLA_KEY]) && !Object.keys(values).some((key) => chartKeys.has(key));
}
