import { readFileSync } from 'node:fs';
import { Document, isMap, LineCounter, parseAllDocuments, Tags } from 'yaml';
import { isJsonObject, Json, JsonObject } from '../../values/json';
import { Unreadable } from '../unreadable';
import { LinedDocument } from './place';

/** One values file, read as helm reads it, with the document that knows its lines. */
export interface ValuesFile extends LinedDocument {
  readonly text: string;
  readonly values: JsonObject;
}

/** What the operating system's codes mean. */
const FILE_TROUBLE: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'reading it is not allowed' };

/** helm knows these tags of YAML 1.1 only as texts: dates stay what is written, and so does 1:20. */
const TEXT_FOR_HELM = /:(timestamp|omap|pairs|set|binary)$/;

/** The text of the file that the user named. */
export function readText(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch (error) {
    const code = String((error as { readonly code?: unknown }).code);
    throw new Unreadable(`${name} cannot be read: ${FILE_TROUBLE[code] ?? code}.`);
  }
}

/** The values in `text`; whatever helm could not read as values is told in one sentence. */
export function parseValues(name: string, text: string): ValuesFile {
  const lines = new LineCounter();
  const documents = parseDocuments(name, text, lines).filter((document) => document.contents !== null);
  const [document = new Document(null), another] = documents;
  if (documents.some(isManifest)) throw new Unreadable(`${name} holds rendered manifests, which check does not read yet; name the values file that they were made from: check --values <file>.`);
  if (another !== undefined) throw new Unreadable(`${name} holds several documents; a values file is one, and helm 3 reads no more than the first.`);
  const values = plainValues(name, document);
  if (values !== null && !isJsonObject(values)) throw new Unreadable(`${name} is no map of values; a values file begins with a key such as "replicas: 2".`);
  return { name, text, values: values ?? {}, document, lines };
}

/** Whether a document of `text` is a Kubernetes object; text that is no YAML holds none. */
export function holdsManifests(name: string, text: string): boolean {
  return parseDocuments(name, text, new LineCounter()).some(isManifest);
}

function isManifest({ contents }: Document): boolean {
  return isMap(contents) && ['apiVersion', 'kind'].every((key) => typeof contents.get(key) === 'string');
}

function parseDocuments(name: string, text: string, lineCounter: LineCounter): readonly Document[] {
  const documents = attempt(name, () => Array.from<Document>(
    parseAllDocuments(text, { version: '1.1', lineCounter, customTags: tagsOfHelm, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }),
  ));
  const [error] = documents.flatMap((document) => document.errors);
  if (error === undefined) return documents;
  const { line, col } = lineCounter.linePos(error.pos[0]);
  // What follows the colon is a piece of the file, which may be a secret.
  throw new Unreadable(`${name}:${line}:${col} is no YAML: ${error.message.replace(/[:,] .*/s, '')}.`);
}

function tagsOfHelm(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !(TEXT_FOR_HELM.test(tag.tag) || ('format' in tag && tag.format === 'TIME')));
}

// Through JSON, as helm does; what contains itself does not get through.
function plainValues(name: string, document: Document): Json {
  return attempt(name, () => JSON.parse(JSON.stringify(document.toJS() ?? null)) as Json);
}

function attempt<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new Unreadable(`${name} cannot be read: it is nested too deep, or an alias in it names nothing, contains itself, or multiplies without end.`);
  }
}
