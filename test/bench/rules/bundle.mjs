/** Joins the rules into one file, as the package has them: `node bundle.mjs <file>`. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE } from '../../../scripts/bundle/settings.mjs';

const rules = join(dirname(fileURLToPath(import.meta.url)), '../../../src/rules');
const contents = ['engine', 'model/manifests-model', 'model/values-model'].map((name) => `export * from './${name}';`).join('\n');

await build({ ...BUNDLE, stdin: { contents, resolveDir: rules, loader: 'ts' }, outfile: process.argv[2] });
