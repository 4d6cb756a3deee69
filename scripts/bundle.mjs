/**
 * Joins the sources into one file for each way into the package, over what the compiler made there: loading some three
 * hundred small files takes several times as long as loading one. Declarations and jsii's assembly stay as they are.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { jsiiTypes } from './bundle/jsii-types.mjs';
import { BUNDLE } from './bundle/settings.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const library = join(root, 'lib/src/index.js');

const compiled = publicNames();
await build({
  ...BUNDLE,
  absWorkingDir: root,
  // The library, and the command line, which no program needs.
  entryPoints: ['src/index.ts', 'src/cli/main.ts'],
  outbase: '.',
  outdir: 'lib',
  plugins: [jsiiTypes(root)],
});
delete require.cache[library];
const joined = publicNames();
if (joined !== compiled) throw new Error(`the joined library and the compiled one differ in what they export:\n${joined}\n${compiled}`);

function publicNames() {
  const marked = Object.entries(require(library)).map(([name, value]) => `${name} ${value[Symbol.for('jsii.rtti')]?.fqn ?? ''}`);
  return marked.sort().join('\n');
}
