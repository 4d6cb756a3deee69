/** The text of `docs/errors.md`, from the table of codes and reasons. */
export function errorsPage(reasons: Readonly<Record<string, string>>): string {
  const sections = Object.entries(reasons).map(([code, why]) => `## ${code}\n\n${why}`);
  return [
    '<!-- Made from src/errors/codes.ts by `npm run docs`; do not edit. -->',
    '# Errors',
    'Each mistake is told in four parts: what is wrong and where, why it matters, the line to write instead, and its section on this page. The second part is the same wherever a code turns up:',
    ...sections,
  ].join('\n\n') + '\n';
}
