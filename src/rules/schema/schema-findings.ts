import { JsonObject } from '../../values/json';
import { Finding, findingOf } from '../finding';
import { schemaComplaints } from './schema-complaints';

/** What the schemas find in `values`, but for places that a rule has judged: it says more than a schema can. */
export function schemaFindings(values: JsonObject, judged: readonly Finding[]): readonly Finding[] {
  const places = new Set(judged.map(({ path }) => path));
  return schemaComplaints(values)
    .map((complaint) => findingOf(complaint.rule, complaint))
    .filter(({ path }) => !places.has(path));
}
