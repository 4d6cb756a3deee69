import { RulePage, Severity } from './rule';

const MEANING: Readonly<Record<Severity, string>> = {
  error: 'stops the synth',
  warning: 'is printed once, and the manifests are written',
  info: 'is printed once',
};

/** The section of `docs/rules.md` for one rule, also what `explain` prints. */
export function ruleSection(rule: RulePage): string {
  return [
    `## ${rule.id}`,
    `**${rule.title}.**`,
    `${meaning(rule)}${rule.refusedByChart === true ? ' helm stops on it, too, with the first such refusal alone.' : ''}`,
    `Why: ${rule.why}`,
    'Write instead:',
    `\`\`\`text\n${rule.fix}\n\`\`\``,
    `See <${rule.documentation}>.`,
  ].join('\n\n');
}

function meaning({ severity, foundBy }: RulePage): string {
  const article = severity === 'warning' ? 'A' : 'An';
  return `${article} ${severity} that ${foundBy ?? MEANING[severity]}.`;
}

/** The text of `docs/rules.md`. */
export function rulesPage(rules: readonly RulePage[]): string {
  const rows = rules.map((rule) => `| [${rule.id}](#${rule.id.toLowerCase()}) | ${rule.severity} | ${rule.refusedByChart === true ? 'yes' : ''} | ${rule.title} |`);
  return [
    '<!-- Made from src/rules by `npm run docs`; do not edit. -->',
    '# Rules',
    "What the chart refuses, or swallows without a word, is found before helm runs, all of it at once. Paths and fixes name the chart's own keys.",
    'A rule that does not apply to one deployment is silenced there, with a reason; the report lists it apart:',
    "```ts\nsuppressRules: [{ rule: 'CONNECT032', reason: 'the company load balancer keeps sessions' }],\n```",
    ['| rule | severity | refused by the chart, too | title |', '|---|---|---|---|', ...rows].join('\n'),
    ...rules.map(ruleSection),
  ].join('\n\n') + '\n';
}
