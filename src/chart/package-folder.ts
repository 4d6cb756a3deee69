import * as fs from 'node:fs';
import * as path from 'node:path';

/** Path inside this package; sources and compiled code lie at different depths, so its root is searched upwards. */
export function inPackage(...segments: readonly string[]): string {
  return path.join(packageFolder(__dirname), ...segments);
}

/** The nearest folder at or above `folder` that holds a package. */
export function packageFolder(folder: string): string {
  if (fs.existsSync(path.join(folder, 'package.json'))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error(`no package.json lies above ${__dirname}: the embedded chart and the schemas are files of this package, leave it out of bundles`);
  return packageFolder(above);
}
