import { Yaml } from 'cdk8s';

/** Something that cdk8s alone knows how to write. */
class LeftToCdk8s extends Error {}

const STEP = '  ';

// No word of six letters or more is a number, a switch or nothing in YAML.
const CERTAINLY_PLAIN = /^[A-Za-z][\w./-]{4,}\w$/;

// Written otherwise where a line begins with it.
const MARKER_OF_DOCUMENTS = /^(?:%|---|\.\.\.)/m;

/** How many letters are remembered at the most. */
const MOST_LETTERS = 512 * 1024;

/**
 * Writes manifests letter by letter as `Yaml.stringify` does. That finds out for each text anew how it must be written; here it
 * is asked once, since the manifests of a fleet have nearly all of their texts in common.
 */
export class ManifestYaml {
  private readonly known = new Map<string, readonly string[]>();
  private letters = 0;

  /** The manifests as one text. */
  public text(manifests: readonly unknown[]): string {
    return manifests.map((manifest) => this.document(manifest)).join('---\n');
  }

  private document(manifest: unknown): string {
    try {
      const lines: string[] = [];
      const seen = new Set<unknown>();
      if (isCollection(manifest, seen) && !isEmpty(manifest)) this.addCollection(manifest, '', '', seen, lines);
      return lines.length === 0 ? Yaml.stringify(manifest) : `${lines.join('\n')}\n`;
    } catch (error) {
      if (error instanceof LeftToCdk8s) return Yaml.stringify(manifest);
      throw error;
    }
  }

  // `first` stands before the first line, `indent` before each further one.
  private addCollection(collection: object, first: string, indent: string, seen: Set<unknown>, lines: string[]): void {
    if (Array.isArray(collection)) {
      for (const [index, item] of collection.entries()) this.addValue(item, `${index === 0 ? first : indent}-`, ' ', indent, seen, lines);
      return;
    }
    const gap = `\n${indent}${STEP}`;
    for (const [index, [key, child]] of Object.entries(collection).entries()) {
      this.addValue(child, `${index === 0 ? first : indent}${this.key(key)}:`, gap, indent, seen, lines);
    }
  }

  // `before` is the dash or the key, and `gap` leads from it to a collection.
  private addValue(value: unknown, before: string, gap: string, indent: string, seen: Set<unknown>, lines: string[]): void {
    if (!isCollection(value, seen)) {
      const [line, ...further] = this.scalar(value);
      lines.push(`${before} ${line}`, ...further.map((each) => (each === '' ? '' : `${indent}${each}`)));
    } else if (isEmpty(value)) lines.push(`${before} ${Array.isArray(value) ? '[]' : '{}'}`);
    else this.addCollection(value, `${before}${gap}`, `${indent}${STEP}`, seen, lines);
  }

  private scalar(value: unknown): readonly string[] {
    if (typeof value === 'string') return CERTAINLY_PLAIN.test(value) ? [value] : this.remembered(value, `text ${value}`, linesOfText);
    if (typeof value === 'boolean' || (Number.isSafeInteger(value) && !Object.is(value, -0))) return [String(value)];
    throw new LeftToCdk8s();
  }

  private key(key: string): string {
    return CERTAINLY_PLAIN.test(key) ? key : this.remembered(key, `key ${key}`, linesOfKey)[0];
  }

  private remembered(text: string, name: string, ask: (text: string) => readonly string[]): readonly string[] {
    const before = this.known.get(name);
    if (before !== undefined) return before;
    const lines = ask(text);
    this.letters += name.length;
    if (this.letters > MOST_LETTERS) {
      this.known.clear();
      this.letters = name.length;
    }
    this.known.set(name, lines);
    return lines;
  }
}

// What is there twice would get an anchor, and other classes are written by ways of their own.
function isCollection(value: unknown, seen: Set<unknown>): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (seen.has(value) || 'toJSON' in value || (prototype !== Object.prototype && prototype !== Array.prototype)) throw new LeftToCdk8s();
  seen.add(value);
  return true;
}

function isEmpty(collection: object): boolean {
  return Object.keys(collection).length === 0;
}

function linesOfText(text: string): readonly string[] {
  return Yaml.stringify({ k: text }).slice('k: '.length, -1).split('\n');
}

function linesOfKey(key: string): readonly string[] {
  const line = Yaml.stringify({ [key]: 0 });
  if (MARKER_OF_DOCUMENTS.test(key) || line.startsWith('? ') || line.indexOf('\n') < line.length - 1) throw new LeftToCdk8s();
  return [line.slice(0, -': 0\n'.length)];
}
