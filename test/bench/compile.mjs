/**
 * Compiles the programs of the benchmark against the library as it is shipped: `node compile.mjs <folder>`. The folder lies
 * below `node_modules`, so that cdk8s is found from there.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const programs = join(dirname(fileURLToPath(import.meta.url)), 'programs');
const shipped = join(programs, '../../../lib/src/index.js');

await build({
  entryPoints: readdirSync(programs).map((name) => join(programs, name)),
  outdir: process.argv[2],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  plugins: [{ name: 'shipped-library', setup: ({ onResolve }) => onResolve({ filter: /\/src$/ }, () => ({ path: shipped, external: true })) }],
});
