import { readFileSync } from 'node:fs';
import { Document, LineCounter, parseAllDocuments, ScalarTag, Tags } from 'yaml';
import { Json } from '../../values/json';
import { systemErrorCode } from '../../errors/system-error';
import { Unreadable } from '../unreadable';

/** A document of a file, which knows its lines. */
export interface LinedDocument {
  /** As the user named the file. */
  readonly name: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** What the operating system's codes mean. */
const FILE_TROUBLE: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'reading it is not allowed' };

/** helm and kubectl know these tags of YAML 1.1 only as texts: dates stay what is written, and so does 1:20. */
const TEXT_FOR_HELM = /:(timestamp|omap|pairs|set|binary)$/;

/** They know the octal numbers of YAML 1.2, too. */
const NEW_OCTAL: ScalarTag = { tag: 'tag:yaml.org,2002:int', default: true, test: /^[-+]?0o[0-7]+$/, resolve: (text) => Number(text.replace(/^[-+]/, '')) * (text.startsWith('-') ? -1 : 1) };

/** The text of the file that the user named. */
export function readText(name: string): string {
  return reading(name, () => readFileSync(name, 'utf8'));
}

/** What `read` gives; what the operating system refuses is told in one sentence. */
export function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = systemErrorCode(error);
    throw new Unreadable(`${name} cannot be read: ${FILE_TROUBLE[code] ?? code}.`);
  }
}

/** The documents in `text` that hold something, read as helm and kubectl read YAML. */
export function parseDocuments(name: string, text: string): readonly LinedDocument[] {
  const lines = new LineCounter();
  const documents = attempt(name, () => Array.from<Document>(
    parseAllDocuments(text, { version: '1.1', lineCounter: lines, customTags: tagsOfHelm, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }),
  ));
  const [error] = documents.flatMap((document) => document.errors);
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    // What follows the colon is a piece of the file, which may be a secret.
    throw new Unreadable(`${name}:${line}:${col} is no YAML: ${error.message.replace(/[:,] .*/s, '')}.`);
  }
  return documents.filter(({ contents }) => contents !== null).map((document) => ({ name, document, lines }));
}

/** What a document says, by way of JSON as in helm and kubectl; what contains itself does not get through. */
export function plainValue({ name, document }: LinedDocument): Json {
  return attempt(name, () => JSON.parse(JSON.stringify(document.toJS() ?? null)) as Json);
}

function tagsOfHelm(tags: Tags): Tags {
  return [NEW_OCTAL, ...tags].filter((tag) => typeof tag === 'string' || !(TEXT_FOR_HELM.test(tag.tag) || ('format' in tag && tag.format === 'TIME')));
}

function attempt<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new Unreadable(`${name} cannot be read: it is nested too deep, or an alias in it names nothing, contains itself, or multiplies without end.`);
  }
}
