/** The texts of manifest files as one, in which each document is told from the next; kubectl reads all of it. */
export function manifestStream(texts: readonly string[]): string {
  return texts.map((text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`)).join('---\n');
}
