/**
 * Joins what the compiler made into one file for each way into the package, in place: loading some three hundred small
 * files takes several times as long as loading one. Declarations stay as they are.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE } from './bundle/settings.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The library, and the command line, which no program needs. */
const ENTRIES = ['lib/src/index.js', 'lib/src/cli/main.js'];

await build({ ...BUNDLE, absWorkingDir: root, entryPoints: ENTRIES, outbase: 'lib', outdir: 'lib', allowOverwrite: true });
