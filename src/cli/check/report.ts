import { fault } from '../../errors/fault';
import { evaluateRules, VALUES_RULES } from '../../rules/engine';
import { compareFindings, Finding, findingOf } from '../../rules/finding';
import { valuesModel } from '../../rules/model/values-model';
import { suppressionReason } from '../../rules/suppression';
import { JsonObject } from '../../values/json';
import { mergeValues } from '../../values/merge';
import { SCHEMA_RULES, SchemaComplaint } from '../schema-rules';
import { doubledKeys } from './doubled-keys';
import { Place, placeOf, Source } from './place';
import { schemaComplaints } from './schema-complaints';
import { CHART_VALUES } from './schema-node';
import { SuppressionComment, suppressionComments } from './suppression-comments';
import { isUmbrella, UMBRELLA_KEY } from './umbrella';
import { ValuesFile } from './values-file';

/** A finding, and where it is mended. */
export interface LocatedFinding extends Finding, Place {}

/** What was found in the values files of one deployment. */
export interface CheckReport {
  /** Sorted: errors first, then by rule and place. */
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly { readonly finding: LocatedFinding; readonly reason: string }[];
  /** How the files were read, where that is not plain. */
  readonly notes: readonly string[];
}

/** The release that the files are meant for. */
export interface ReleaseName {
  readonly releaseName: string;
  readonly namespace: string;
}

const RULE_IDS: ReadonlySet<string> = new Set([...VALUES_RULES, ...SCHEMA_RULES].map(({ id }) => id));
const CHART_KEYS: ReadonlySet<string> = new Set(Object.keys(CHART_VALUES.properties ?? {}));

/** Everything that rules and schemas find in `files`, laid one over the other as helm lays them. */
export function checkReport(files: readonly ValuesFile[], release: ReleaseName): CheckReport {
  const sources = files.map((file) => ({ file, root: isUmbrella(file, CHART_KEYS) ? [UMBRELLA_KEY] : [] }));
  const values = sources.map(valuesOf).reduce((below, over) => mergeValues(below, over), {});
  const comments = files.flatMap((file) => suppressionComments(file.text).map((comment) => ({ file, comment })));

  const found = [...valueFindings(values, release).map((finding) => ({ ...finding, ...placeOf(finding.segments, sources) })), ...sources.flatMap(doubledKeyFindings)];
  const judged = found.sort(compareFindings).map((finding) => ({ finding, reason: suppressionReason(finding, comments.map(({ comment }) => comment)) }));
  return {
    findings: [...comments.flatMap(({ file, comment }) => commentMistakes(comment, file.name)), ...judged.filter(({ reason }) => reason === undefined).map(({ finding }) => finding)],
    suppressed: judged.flatMap(({ finding, reason }) => (reason === undefined ? [] : [{ finding, reason }])),
    notes: sources.filter(({ root }) => root.length > 0).map(({ file }) => `${file.name}: read as the values of an umbrella chart, everything below ${UMBRELLA_KEY}:`),
  };
}

function valuesOf({ file, root }: Source): JsonObject {
  return root.reduce((values, key) => values[key] as JsonObject, file.values);
}

/** What a rule says of a place is more than what a schema can say. */
function valueFindings(values: JsonObject, { releaseName, namespace }: ReleaseName): readonly Finding[] {
  const model = valuesModel({ values, releaseName, namespace, connectVersion: CHART_VALUES['x-connect-version'] ?? '' });
  const { findings } = evaluateRules(model);
  const judged = new Set(findings.map(({ path }) => path));
  return [...findings, ...schemaFindings(schemaComplaints(values)).filter(({ path }) => !judged.has(path))];
}

function doubledKeyFindings(source: Source): readonly LocatedFinding[] {
  const below = (complaint: SchemaComplaint) => source.root.every((key, index) => complaint.path[index] === key);
  const complaints = doubledKeys(source.file.document.contents).filter(below).map((complaint) => ({ ...complaint, path: complaint.path.slice(source.root.length) }));
  return schemaFindings(complaints).map((finding) => ({ ...finding, ...placeOf(finding.segments, [source]) }));
}

function schemaFindings(complaints: readonly SchemaComplaint[]): readonly Finding[] {
  return SCHEMA_RULES.flatMap((rule) =>
    rule.check(complaints).map((match) => ({ ...findingOf(rule, match), see: `npx cdk8s-posit-connect explain ${rule.id}` })),
  );
}

function commentMistakes({ rule, reason, line }: SuppressionComment, file: string): readonly LocatedFinding[] {
  const at = `${file}:${line}`;
  const faults = [
    ...(RULE_IDS.has(rule) ? [] : [fault('RULE_UNKNOWN', { at, what: `the comment names ${JSON.stringify(rule)}, which no rule is called`, fix: '# cdk8s-posit-connect-ignore CONNECT012: <reason>, one of docs/rules.md' })]),
    ...(reason === '' ? [fault('RULE_REASON', { at, what: `${rule} is silenced without a reason`, fix: `# cdk8s-posit-connect-ignore ${rule}: <why it may stay silent here>` })] : []),
  ];
  return faults.map(({ code, what, why, fix, see }) => ({ rule: code, severity: 'error', path: '', segments: [], message: what, why, fix, see, refusedByChart: false, file, line }));
}
