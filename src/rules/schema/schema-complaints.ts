import { JsonObject } from '../../values/json';
import { isPlainNumber } from '../../values/gcfg';
import { valueAt } from '../model/lookup';
import { formatPath } from '../model/value-path';
import { expectation, kindOf, mended } from './expectation';
import { fits } from './fits';
import { schemas } from './schema-node';
import { MISSING_PART, SchemaComplaint, UNKNOWN_VALUE, WRONG_KIND } from './schema-rules';
import { settingsAsRead } from './settings-as-read';
import { unknownSettings } from './unknown-settings';
import { unknownValue } from './unknown-value';
import { Violation, violations } from './violations';

/** Whatever the schemas of the chart and of Connect's configuration have against `values`. */
export function schemaComplaints(values: JsonObject): readonly SchemaComplaint[] {
  const asRead = values.config === undefined ? values : { ...values, config: settingsAsRead(values.config) };
  const found = violations(asRead, schemas().chartValues).filter((violation) => violation.node['x-unconfirmed'] !== true && !isNumberAsText(violation, asRead));
  const byPlace = new Map(found.map((violation) => [formatPath(violation.path), violation]));
  return [...withoutMistyped([...byPlace.values()].map((violation) => complaint(violation, asRead))), ...unknownSettings(asRead.config)];
}

/** A part that stands there mistyped is not missing, too. */
function withoutMistyped(complaints: readonly SchemaComplaint[]): readonly SchemaComplaint[] {
  const meant = new Set(complaints.filter(({ rule }) => rule === UNKNOWN_VALUE).map(({ fix }) => fix));
  return complaints.filter(({ rule, fix }) => rule !== MISSING_PART || !meant.has(fix));
}

function complaint({ kind, path, node }: Violation, values: JsonObject): SchemaComplaint {
  switch (kind) {
    case 'unknown':
      return unknownValue(path, node);
    case 'missing':
      return { rule: MISSING_PART, path, received: 'missing', fix: `${formatPath(path)}: …` };
    case 'unfit':
      return unfit({ path, node }, values);
  }
}

function unfit({ path, node }: Pick<Violation, 'path' | 'node'>, values: JsonObject): SchemaComplaint {
  const value = valueAt(values, path);
  // What stands where few words are allowed is no secret.
  const shown = node.enum !== undefined && typeof value === 'string' ? JSON.stringify(value) : kindOf(value);
  return { rule: WRONG_KIND, path, received: `${shown}, and should be ${expectation(node)}`, fix: mended(formatPath(path), value, node) };
}

// Large numbers and fractions of settings are written as texts: the chart may print them in a form that Connect does not read.
function isNumberAsText({ path, node }: Violation, values: JsonObject): boolean {
  const value = path[0] === 'config' ? valueAt(values, path) : undefined;
  return typeof value === 'string' && value !== '' && !isPlainNumber(Number(value)) && fits(Number(value), node);
}
