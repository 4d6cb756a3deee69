import { isJsonObject, Json } from '../../values/json';
import { PAGES } from '../documentation';
import { below, PathSegment } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

const LITERALS = /"(?:[^"\\]|\\.)*"|`[^`]*`|\/\*[^]*?\*\//g;

/** From `{{` to its `}}`, or to the end where there is none. */
const ACTION = /\{\{(?:"(?:[^"\\]|\\.)*"|`[^`]*`|(?!\}\})[^])*(?:\}\}|$)/g;

/** What only a template of helm says; fields and variables that come after it may be of its making. */
const HELMS_OWN = /\{\{-?\s*(?:range|with|define|block)\b|:=/;

const OTHER_FIELD = /(?:^|[\s(|])\.(?!Release|Values|Chart|Capabilities|Template|Files|Subcharts)[A-Za-z_]/;
const OTHER_VARIABLE = /\$[A-Za-z_]/;
const DOTTED_NAME = /(?:^|[\s(|])[A-Za-z_]\w*\.\w/;
const BARE_NAME = /^[\s-]*(?!(?:end|else|break|continue|now|uuidv4)\b)[A-Za-z_]\w*[\s-]*$/;

/** Prometheus, External Secrets and Argo have templates of their own, which helm takes for its own. */
export const templateInExtraObject: Rule<ValuesModel> = {
  id: 'CONNECT088',
  severity: 'warning',
  title: 'A template for another program is evaluated by helm',
  why: 'The chart evaluates every extra object: helm stops on what it does not know, or puts nothing in its place.',
  fix: 'opening braces that stay: {{`{{`}} $labels.pod }}',
  documentation: PAGES.chart,
  check: ({ effective }) => templatesIn(['extraObjects'], effective.extraObjects),
};

function templatesIn(path: readonly PathSegment[], value: Json | undefined): readonly RuleMatch[] {
  if (typeof value === 'string') return matchIn(path, value);
  if (Array.isArray(value)) return value.flatMap((item: Json, index) => templatesIn(below(path, index), item));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => [...matchIn(below(path, key), key), ...templatesIn(below(path, key), child)]);
}

function matchIn(path: readonly PathSegment[], text: string): readonly RuleMatch[] {
  if (!text.includes('{{')) return [];
  const isHelms = HELMS_OWN.test(text);
  const actions = (text.match(ACTION) ?? []).map((action) => action.replace(LITERALS, '…'));
  const foreign = actions.find((action) => isForeign(action, isHelms));
  return foreign === undefined ? [] : [{ path, received: `evaluated: ${foreign.length > 60 ? `${foreign.slice(0, 60)}…` : foreign}` }];
}

function isForeign(action: string, isHelms: boolean): boolean {
  if (!action.endsWith('}}')) return true;
  const words = action.slice(2, -2);
  if (DOTTED_NAME.test(words) || BARE_NAME.test(words)) return true;
  return !isHelms && (OTHER_FIELD.test(words) || OTHER_VARIABLE.test(words));
}
