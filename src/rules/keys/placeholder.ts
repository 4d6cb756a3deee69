import { isJsonObject, Json, JsonObject } from '../../values/json';
import { PAGES } from '../documentation';
import { textAt } from '../model/lookup';
import { placeholderIn } from '../model/placeholders';
import { hasPasswordInUrl, isSecretName } from '../model/secret-shapes';
import { PathSegment } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

/** Shell scripts, templates and files of other programs have such words of their own. */
const OTHER_LANGUAGES: ReadonlySet<PathSegment> = new Set(['command', 'args', 'extraTemplates', 'data', 'stringData', 'binaryData']);

/** Connect takes these away. */
const GCFG_QUOTES = /^"(.*)"$/;

/** A variable of NGINX, not of a file that was to be filled in. */
const NGINX_VARIABLE = /^\$\{[a-z_]\w*\}$/;

/** Helm fills nothing in: a values file is no template. */
export const placeholder: Rule<ValuesModel> = {
  id: 'CONNECT089',
  severity: 'error',
  title: 'A placeholder was left where a value is due',
  why: 'Nothing between here and the cluster puts a value in its place: a name that does not exist is looked for, or the object is refused.',
  fix: 'the value itself; where a later tool fills it in, that is a reason to silence this rule',
  documentation: PAGES.chart,
  check: ({ values }) => {
    const walk: Walk = { path: [], matches: [] };
    visit(walk, values);
    return walk.matches;
  },
};

/** Where a walk through the values is; one for all of it, as almost every value is no match. */
interface Walk {
  readonly path: PathSegment[];
  readonly matches: RuleMatch[];
}

function visit(walk: Walk, value: Json | undefined): void {
  if (typeof value === 'string') walk.matches.push(...matchIn(value, walk.path));
  else if (Array.isArray(value)) value.forEach((item: Json, index) => visitChild(walk, index, item));
  else if (isJsonObject(value)) visitMap(walk, value);
}

function visitMap(walk: Walk, map: JsonObject): void {
  for (const key of Object.keys(map)) {
    if (OTHER_LANGUAGES.has(key) || (key === 'value' && isSecretName(textAt(map, 'name')))) continue;
    visitChild(walk, key, map[key]);
  }
}

function visitChild(walk: Walk, key: PathSegment, child: Json | undefined): void {
  walk.path.push(key);
  visit(walk, child);
  walk.path.pop();
}

function matchIn(text: string, current: readonly PathSegment[]): readonly RuleMatch[] {
  const found = placeholderIn(current[0] === 'config' ? text.replace(GCFG_QUOTES, '$1') : text);
  if (found === undefined) return [];
  const path = [...current];
  if (isMeant(found, path) || isJudgedElsewhere(text, path)) return [];
  return [{ path, received: isShown(path) ? JSON.stringify(found) : 'a placeholder (not shown)' }];
}

function isMeant(found: string, path: readonly PathSegment[]): boolean {
  return NGINX_VARIABLE.test(found) && path.includes('annotations');
}

// The rule on secrets in the configuration takes placeholders for secrets to come, and knows a better place for them.
function isJudgedElsewhere(text: string, path: readonly PathSegment[]): boolean {
  const [group, , setting] = path;
  return group === 'config' && (hasPasswordInUrl(text) || (typeof setting === 'string' && isSecretName(setting)));
}

function isShown(path: readonly PathSegment[]): boolean {
  return !path.some((segment) => typeof segment === 'string' && (isSecretName(segment) || /^(value|contents|key)$/i.test(segment)));
}
