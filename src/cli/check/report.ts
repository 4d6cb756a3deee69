import { evaluateRules } from '../../rules/engine';
import { Finding, findingOf } from '../../rules/finding';
import { valuesModel } from '../../rules/model/values-model';
import { JsonObject } from '../../values/json';
import { mergeValues } from '../../values/merge';
import { SCHEMA_RULES, SchemaComplaint } from '../schema-rules';
import { doubledKeys } from './doubled-keys';
import { CheckReport, LocatedFinding, reportOf } from './findings';
import { placeOf, Source } from './place';
import { schemaComplaints } from './schema-complaints';
import { CHART_VALUES } from './schema-node';
import { suppressionComments } from './suppression-comments';
import { isUmbrella, UMBRELLA_KEY } from './umbrella';
import { ValuesFile } from './values-file';

/** The release that the files are meant for. */
export interface ReleaseName {
  readonly releaseName: string;
  readonly namespace: string;
}

/** A values file, and the path in it from which the chart's values start. */
interface ValuesSource extends Source {
  readonly file: ValuesFile;
}

const CHART_KEYS: ReadonlySet<string> = new Set(Object.keys(CHART_VALUES.properties ?? {}));

/** Everything that rules and schemas find in `files`, laid one over the other as helm lays them. */
export function checkReport(files: readonly ValuesFile[], release: ReleaseName): CheckReport {
  const sources = files.map((file) => ({ file, root: isUmbrella(file, CHART_KEYS) ? [UMBRELLA_KEY] : [] }));
  const values = sources.map(valuesOf).reduce((below, over) => mergeValues(below, over), {});
  const comments = files.flatMap(({ name, text }) => suppressionComments(text).map((comment) => ({ ...comment, file: name })));
  const found = [...valueFindings(values, release).map((finding) => ({ ...finding, ...placeOf(finding.segments, sources) })), ...sources.flatMap(doubledKeyFindings)];
  return {
    // The files are one set of values, and a comment in any of them is about all.
    ...reportOf(found, comments, () => true),
    notes: sources.filter(({ root }) => root.length > 0).map(({ file }) => `${file.name}: read as the values of an umbrella chart, everything below ${UMBRELLA_KEY}:`),
  };
}

function valuesOf({ file, root }: ValuesSource): JsonObject {
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
