import type { Document, ScalarTag, Tags } from 'yaml';
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
const POINTED = /^\.\d+(?:_\d+)*(?:e[-+]?\d+(?:_\d+)*)?$/i;
const DECIMAL = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;

/** Fields and maps of the Kubernetes API that hold texts and nothing else. */
const TEXT_FIELD = /^(?:name|namespace|[a-z]\w*Name)$/;
const TEXT_MAP = /^(?:labels|annotations|matchLabels|nodeSelector|selector|data|stringData)$/;

/**
 * The documents of a YAML text as helm and kubectl read them, empty ones left out. cdk8s reads by other rules, by which
 * `.`, `e0` and the commit `67e8651` are numbers.
 */
export function readKubernetesYaml(text: string): readonly Json[] {
  return parsed(text).map((document) => document.toJS() as Json).filter(isPresent);
}

/** The objects that helm printed. Charts put names into no quotes, and Kubernetes would refuse a claim called `off` or `2026`. */
export function readHelmOutput(text: string): readonly Json[] {
  return parsed(text).map((document) => namesAsTexts(document).toJS() as Json).filter(isPresent);
}

function parsed(text: string): readonly Document[] {
  const { parseAllDocuments } = require('yaml') as typeof import('yaml');
  const documents = parseAllDocuments(text, { schema: 'failsafe', customTags: SCALARS, merge: true, uniqueKeys: false, logLevel: 'error' });
  if (!Array.isArray(documents)) return [];
  const [fault] = documents.flatMap(({ errors }) => errors);
  if (fault !== undefined) throw fault;
  return documents;
}

function namesAsTexts(document: Document): Document {
  const { isPair, isScalar, visit } = require('yaml') as typeof import('yaml');
  const keyOf = (node: unknown) => (isPair(node) && isScalar(node.key) ? String(node.key.value) : '');
  visit(document, {
    Pair: (_, pair, ancestors) => {
      const { value } = pair;
      if (!isScalar(value) || value.value === null || typeof value.value === 'string' || !value.source) return;
      if (TEXT_FIELD.test(keyOf(pair)) || TEXT_MAP.test(keyOf(ancestors.at(-2)))) value.value = value.source;
    },
  });
  return document;
}

function isPresent(value: Json | undefined): value is Json {
  return value !== null && value !== undefined;
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
