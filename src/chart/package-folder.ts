import * as fs from 'node:fs';
import * as path from 'node:path';

/** Path inside this package; sources and compiled code lie at different depths, so its root is searched upwards. */
export function inPackage(...segments: readonly string[]): string {
  let folder = __dirname;
  while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return path.join(folder, ...segments);
}
