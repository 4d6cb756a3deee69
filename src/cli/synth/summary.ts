import { isSettled, Settlement } from '../output/settlement';

/** What has become of the output folder, a line for each file that is not as it was. */
export function summary(settled: Settlement, outputName: string, count: number): string {
  const files = `${count} file${count === 1 ? '' : 's'}`;
  if (isSettled(settled)) return `${outputName}: ${files}, nothing changed\n`;
  return [...changedFiles(settled), `${outputName}: ${files}; ${settled.added.length} added, ${settled.changed.length} changed, ${settled.removed.length} removed`].map((line) => `${line}\n`).join('');
}

/** The files that are not as they were, each with what becomes of it. */
export function changedFiles({ added, changed, removed }: Settlement): readonly string[] {
  return [...added.map((file) => `  + ${file}`), ...changed.map((file) => `  ~ ${file}`), ...removed.map((file) => `  - ${file}`)];
}
