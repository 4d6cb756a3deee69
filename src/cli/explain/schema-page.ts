import { Rule } from '../../rules/rule';

/** What `explain` prints of a rule that a schema stands for: `check` alone knows these. */
export function schemaPage({ id, title, severity, why, fix, documentation }: Rule<never>): string {
  return [
    `## ${id}`,
    `**${title}.**`,
    `${severity === 'error' ? 'An' : 'A'} ${severity} that \`check\` finds in values files; in a program the compiler tells most of it.`,
    `Why: ${why}`,
    `Write instead:\n\n\`\`\`text\n${fix}\n\`\`\``,
    `See <${documentation}>.`,
  ].join('\n\n');
}
