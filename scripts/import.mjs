/**
 * Makes the generated files of imports/ from schema/.
 *
 * --check   writes nothing; fails where a file is not what would be made now
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { generatedImports } from './import/generated-imports.mjs';

const place = (path) => new URL(`../${path}`, import.meta.url);
const stale = [...generatedImports()].filter(([path, text]) => current(path) !== text);

if (process.argv.includes('--check')) {
  for (const [path] of stale) process.stderr.write(`${path} is stale: npm run import\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) {
    writeFileSync(place(path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

function current(path) {
  try {
    return readFileSync(place(path), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
