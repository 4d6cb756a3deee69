import { evaluateRules, RULES } from '../../rules/engine';
import { Finding, findingOf } from '../../rules/finding';
import { CHART_CONNECT_VERSION } from '../../rules/model/connect-version';
import { valuesModel } from '../../rules/model/values-model';
import { schemas } from '../../rules/schema/schema-node';
import { DOUBLED_KEY } from '../../rules/schema/schema-rules';
import { JsonObject } from '../../values/json';
import { mergeValues } from '../../values/merge';
import { doubledKeys } from './doubled-keys';
import { CheckReport, LocatedFinding, reportOf } from './findings';
import { placeOf, Source } from './place';
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

/** Everything that rules and schemas find in `files`, laid one over the other as helm lays them. */
export function checkReport(files: readonly ValuesFile[], release: ReleaseName): CheckReport {
  const chartKeys = new Set(Object.keys(schemas().chartValues.properties ?? {}));
  const sources = files.map((file) => ({ file, root: isUmbrella(file, chartKeys) ? [UMBRELLA_KEY] : [] }));
  const values = sources.map(valuesOf).reduce((below, over) => mergeValues(below, over), {});
  const comments = files.flatMap(({ name, text }) => suppressionComments(text).map((comment) => ({ ...comment, file: name })));
  const found = [...valueFindings(values, release).map((finding) => ({ ...finding, ...placeOf(finding.segments, sources) })), ...sources.flatMap(doubledKeyFindings)];
  return {
    // The files are one set of values, and a comment in any of them is about all.
    ...reportOf(found, comments, () => true),
    notes: sources.filter(({ root }) => root.length > 0).map(({ file }) => `${file.name}: read as the values of an umbrella chart, everything below ${UMBRELLA_KEY}:`),
    rules: RULES,
  };
}

function valuesOf({ file, root }: ValuesSource): JsonObject {
  return root.reduce((values, key) => values[key] as JsonObject, file.values);
}

function valueFindings(values: JsonObject, { releaseName, namespace }: ReleaseName): readonly Finding[] {
  const model = valuesModel({ values, releaseName, namespace, connectVersion: CHART_CONNECT_VERSION });
  return evaluateRules(model).findings;
}

function doubledKeyFindings(source: Source): readonly LocatedFinding[] {
  return doubledKeys(source.file.document.contents)
    .filter(({ path }) => source.root.every((key, index) => path[index] === key))
    .map((doubled) => findingOf(DOUBLED_KEY, { ...doubled, path: doubled.path.slice(source.root.length) }))
    .map((finding) => ({ ...finding, ...placeOf(finding.segments, [source]) }));
}
