import { readFileSync, writeFileSync } from 'node:fs';
import { PAGES } from './docs/pages';

// `npm run docs` writes the pages, `npm run docs -- --check` only says which are stale.
const stale = PAGES.filter(({ path, text }) => readPage(path) !== text);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`stale: ${path}; run npm run docs`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of stale) writeFileSync(path, text);
}

function readPage(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
