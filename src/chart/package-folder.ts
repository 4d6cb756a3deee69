import * as fs from 'node:fs';
import * as path from 'node:path';

/** What a JSON file inside this package says. */
export function jsonInPackage(...segments: readonly string[]): unknown {
  return JSON.parse(fs.readFileSync(inPackage(...segments), 'utf8'));
}

/** Path inside this package; sources and compiled code lie at different depths, so its root is searched upwards. */
export function inPackage(...segments: readonly string[]): string {
  let folder = __dirname;
  while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return path.join(folder, ...segments);
}
