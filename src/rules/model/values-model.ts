import { BesideRelease, NOTHING_BESIDE } from '../../values/beside-release';
import { isJsonObject, Json, JsonObject } from '../../values/json';
import { CHART_DEFAULTS } from './chart-defaults';
import { GcfgSetting, gcfgSettings } from './gcfg-settings';

/** A deployment before it is rendered. */
export interface ValuesModel {
  /** The chart's values as the user gives them: all sources merged, the chart's defaults not yet below them. */
  readonly values: JsonObject;
  /** The same with the chart's defaults below them, as its templates see them. */
  readonly effective: JsonObject;
  /** What of them becomes `rstudio-connect.gcfg`. */
  readonly settings: readonly GcfgSetting[];
  readonly releaseName: string;
  readonly namespace: string;
  /** Version of Connect where `versionOverride` names none: the one that the chart is made for, e.g. `2026.08.0`. */
  readonly connectVersion: string;
  /** Whether something out of sight of the values keeps a browser with one server, e.g. what a typed Ingress vouches for. */
  readonly sessionsKept: boolean;
  /** What else goes into the cluster with the release, out of sight of the values. */
  readonly beside: BesideRelease;
  /** Whether the preview chart of this library makes the release. */
  readonly chartIsPreview: boolean;
  /** Paths of values that are secrets, and that the user agreed to have readable in the manifests. */
  readonly plaintextAllowed: readonly string[];
  /** Whether the options of this library made all values: what they write keeps the schemas. */
  readonly madeOfOptions: boolean;
}

/** What a model is made of. */
export interface ValuesModelProps {
  readonly values: JsonObject;
  readonly releaseName: string;
  readonly namespace: string;
  readonly connectVersion: string;
  readonly sessionsKept?: boolean;
  readonly beside?: BesideRelease;
  readonly chartIsPreview?: boolean;
  readonly plaintextAllowed?: readonly string[];
  readonly madeOfOptions?: boolean;
}

/** The model that the rules before rendering read. */
export function valuesModel(props: ValuesModelProps): ValuesModel {
  const effective = overDefaults(CHART_DEFAULTS, props.values);
  const { sessionsKept = false, beside = NOTHING_BESIDE, chartIsPreview = false, plaintextAllowed = [], madeOfOptions = false } = props;
  return { ...props, sessionsKept, beside, chartIsPreview, plaintextAllowed, madeOfOptions, effective, settings: gcfgSettings(effective.config) };
}

// As helm merges: maps key by key, null takes a default away, everything else replaces it.
function overDefaults(defaults: JsonObject, values: JsonObject): JsonObject {
  const merged: { [key: string]: Json | undefined } = { ...defaults };
  for (const [key, value] of Object.entries(values)) {
    const before = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
    if (value === null && before !== undefined) delete merged[key];
    else if (key === '__proto__') Object.defineProperty(merged, key, { value, enumerable: true });
    else merged[key] = isJsonObject(before) && isJsonObject(value) ? overDefaults(before, value) : value;
  }
  return merged;
}
