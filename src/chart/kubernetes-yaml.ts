import { ScalarTag, Tags } from 'yaml';
import { Json } from '../values/json';

const CONSTANTS: readonly (readonly [RegExp, boolean | number | null])[] = [
  [/^(?:~|null|Null|NULL)?$/, null],
  [/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/, true],
  [/^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/, false],
  [/^\+?\.(?:inf|Inf|INF)$/, Infinity],
  [/^-\.(?:inf|Inf|INF)$/, -Infinity],
  [/^\.(?:nan|NaN|NAN)$/, NaN],
];
const BASED = /^([-+]?)0([xob]?)([0-9a-f]+)$/i;
const POINTED = /^\.\d+(?:_\d+)*(?:e[-+]?\d+)?$/i;
const DECIMAL = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;

/**
 * The documents of a YAML text as helm and kubectl read them, empty ones left out. cdk8s reads by other rules, by which
 * `.`, `e0` and the commit `67e8651` are numbers.
 */
export function readKubernetesYaml(text: string): readonly Json[] {
  const { parseAllDocuments } = require('yaml') as typeof import('yaml');
  const documents = parseAllDocuments(text, { schema: 'failsafe', customTags: SCALARS, merge: true, uniqueKeys: false, logLevel: 'error' });
  if (!Array.isArray(documents)) return [];
  const [fault] = documents.flatMap(({ errors }) => errors);
  if (fault !== undefined) throw fault;
  return documents.map((document) => document.toJS() as Json).filter((value) => value !== null && value !== undefined);
}

const SCALARS: Tags = [
  ...CONSTANTS.map(([test, value]) => scalar(test, () => value)),
  scalar(/^[-+.\d]/, (text) => numberIn(text) ?? text),
];

function scalar(test: RegExp, resolve: (text: string) => unknown): ScalarTag {
  return { tag: 'tag:yaml.org,2002:scalar', default: true, test, resolve };
}

// Underscores count for nothing; behind a point at the beginning they must stand between digits.
function numberIn(text: string): number | undefined {
  if (text.startsWith('.') && !POINTED.test(text)) return undefined;
  const plain = text.replaceAll('_', '');
  const [, sign, base, digits] = BASED.exec(plain) ?? [];
  const based = digits === undefined ? NaN : Number(`0${base || 'o'}${digits}`);
  if (!Number.isNaN(based)) return sign === '-' ? -based : based;
  const value = DECIMAL.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(value) ? value : undefined;
}
