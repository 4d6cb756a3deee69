import { Command } from 'commander';
import { RULES } from '../rules/engine';
import { ruleSection } from '../rules/rules-page';
import { nearestIds } from './explain/nearest-ids';
import { Terminal } from './terminal';
import { Unreadable } from './unreadable';

const PAGES: ReadonlyMap<string, string> = new Map(RULES.map((rule) => [rule.id, ruleSection(rule)]));

/** Adds `explain`, which prints the page of one rule. */
export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .description("print a rule's page: what it says, why, and what to write instead")
    .argument('<rule>', 'id of a rule, e.g. CONNECT012')
    .action((written: string) => terminal.out(`${pageOf(written)}\n`));
}

function pageOf(written: string): string {
  const page = PAGES.get(written.trim().toUpperCase());
  if (page !== undefined) return page;
  throw new Unreadable(`No rule is called ${JSON.stringify(written)}; the nearest are ${nearestIds(written, [...PAGES.keys()]).join(', ')}.`);
}
