import * as fs from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(__dirname, '../..');
const TSDOC_EXAMPLE = /@example ?([\s\S]*?)(?=\n\s*\* @|\n\s*\*\/)/g;
const README_PROGRAM = /```ts\n([\s\S]*?)```/g;

interface Example {
  readonly origin: string;
  readonly code: string;
}

function sourcesBelow(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function examplesIn(file: string): readonly Example[] {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(TSDOC_EXAMPLE)].map((match, index) => ({
    origin: `${path.relative(ROOT, file)}#${index}`,
    code: (match[1] ?? '').replace(/^\s*\* ?/gm, '').trim(),
  }));
}

const EXAMPLES = sourcesBelow(path.join(ROOT, 'src')).flatMap(examplesIn);
const PROGRAMS = [...fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8').matchAll(README_PROGRAM)].map((match) => match[1] ?? '');

/** One program that holds every example in a function of its own, with the names that a reader would import. */
function programOf(examples: readonly Example[]): string {
  const names = [...fs.readFileSync(path.join(ROOT, 'src/index.ts'), 'utf8').matchAll(/^export \{ (.*?) \}/gm)].flatMap((match) => (match[1] ?? '').split(', '));
  return [
    `import { ${[...new Set(names)].join(', ')} } from './src';`,
    "import { App, Duration, Size } from 'cdk8s';",
    "import { k8s, PersistentVolumeAccessMode } from 'cdk8s-plus-28';",
    'declare const app: App; declare const connect: PositConnect; declare const props: PositConnectProps;',
    ...examples.map(({ code, origin }) => `export function example_${origin.replace(/\W/g, '_')}(): void {\n${code}\n}`),
  ].join('\n');
}

function complaints(programs: Readonly<Record<string, string>>): readonly string[] {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => fs.readFileSync(file, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const relaxed = { ...options, noEmit: true, noUnusedLocals: false };
  const host = ts.createCompilerHost(relaxed);
  const read = host.getSourceFile.bind(host);
  const exists = host.fileExists.bind(host);
  const virtual = new Map(Object.entries(programs).map(([name, text]) => [path.join(ROOT, name), text]));
  host.getSourceFile = (name, version) => {
    const text = virtual.get(path.resolve(name));
    return text === undefined ? read(name, version) : ts.createSourceFile(name, text, version);
  };
  host.fileExists = (name) => virtual.has(path.resolve(name)) || exists(name);
  const program = ts.createProgram([...virtual.keys()], relaxed, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, file.text.indexOf('\n', start)) : '';
    return `${ts.flattenDiagnosticMessageText(messageText, ' ')}: ${line.trim()}`;
  });
}

describe('what the documentation shows', () => {
  it('stands at every factory', () => {
    const factories = sourcesBelow(path.join(ROOT, 'src/options')).flatMap((file) =>
      [...fs.readFileSync(file, 'utf8').matchAll(/((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/)?)\n  public static (\w+)\(/g)]
        .filter((match) => !match[1]?.includes('@example') && !match[1]?.includes('@internal'))
        .map((match) => `${path.relative(ROOT, file)}: ${match[2]}`),
    );
    expect(factories).toEqual([]);
  });

  it('compiles: each example of a factory, and the program of the README', () => {
    expect(EXAMPLES.length).toBeGreaterThan(20);
    expect(PROGRAMS).toHaveLength(1);
    const readme = (PROGRAMS[0] ?? '').replace("'cdk8s-posit-connect'", "'./src'");
    expect(complaints({ 'examples-of-factories.ts': programOf(EXAMPLES), 'readme.ts': readme })).toEqual([]);
  }, 120_000);
});
