import { Fault } from '../errors/fault';
import { RuleSuppression } from '../options/rule-suppression';
import * as catalogue from './catalogue';
import { compareFindings, Finding, findingFault, findingOf } from './finding';
import { ValuesModel } from './model/values-model';
import { Rule } from './rule';
import { SuppressedFinding, suppressionFaults, suppressionReason } from './suppression';

/** What the rules say of one deployment. */
export interface RuleReport {
  /** Sorted: errors first, then by rule and place. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Mistakes in the suppressions themselves. */
  readonly mistakes: readonly Fault[];
}

/** All rules on a deployment before it is rendered, by id. */
export const VALUES_RULES: readonly Rule<ValuesModel>[] = Object.values(catalogue).sort((left, right) => (left.id < right.id ? -1 : 1));

const RULE_IDS: ReadonlySet<string> = new Set(VALUES_RULES.map((rule) => rule.id));

/** Every violation at once, those that the user silenced apart. */
export function evaluateRules(model: ValuesModel, suppressions: readonly RuleSuppression[] = []): RuleReport {
  return { ...reportOf(findingsOf(VALUES_RULES, model), suppressions), mistakes: suppressionFaults(suppressions, RULE_IDS) };
}

/** What `rules` find in `model`, sorted. */
function findingsOf<Model>(rules: readonly Rule<Model>[], model: Model): readonly Finding[] {
  return rules.flatMap((rule) => rule.check(model).map((match) => findingOf(rule, match))).sort(compareFindings);
}

/** What stops the synth, in the form of every message of this library. */
export function stoppingFaults(report: RuleReport): readonly Fault[] {
  return [...report.mistakes, ...report.findings.filter((finding) => finding.severity === 'error').map(findingFault)];
}

function reportOf(all: readonly Finding[], suppressions: readonly RuleSuppression[]): Pick<RuleReport, 'findings' | 'suppressed'> {
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of all) {
    const reason = suppressionReason(finding, suppressions);
    if (reason === undefined) findings.push(finding);
    else suppressed.push({ finding, reason });
  }
  return { findings, suppressed };
}
