import { Document, LineCounter } from 'yaml';
import { isKubernetesObject } from '../../chart/kubernetes-object';
import { isJsonObject, JsonObject } from '../../values/json';
import { Unreadable } from '../unreadable';
import { LinedDocument, parseDocuments, plainValue } from './yaml-documents';

/** One values file, read as helm reads it, with the document that knows its lines. */
export interface ValuesFile extends LinedDocument {
  readonly text: string;
  readonly values: JsonObject;
}

/** The values in `text`; whatever helm could not read as values is told in one sentence. */
export function parseValues(name: string, text: string): ValuesFile {
  const documents = parseDocuments(name, text);
  const [lined = { name, document: new Document(null), lines: new LineCounter() }] = documents;
  const [first, another] = documents.map(plainValue);
  const values = first ?? {};
  if ([values, another].some(isKubernetesObject)) throw new Unreadable(`${name} holds rendered manifests; check reads them without --values.`);
  if (another !== undefined) throw new Unreadable(`${name} holds several documents; a values file is one, and helm 3 reads no more than the first.`);
  if (!isJsonObject(values)) throw new Unreadable(`${name} is no map of values; a values file begins with a key such as "replicas: 2".`);
  return { ...lined, text, values };
}
