import { Fault, fault } from '../errors/fault';
import { RuleSuppression } from '../options/rule-suppression';
import { Finding } from './finding';

/** A finding that the user silenced, and why. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** The reason for which `finding` is silenced; undefined when it is not. */
export function suppressionReason(finding: Finding, suppressions: readonly RuleSuppression[]): string | undefined {
  return suppressions.find((suppression) => suppression.rule === finding.rule && isReason(suppression.reason))?.reason;
}

/** What is wrong with the suppressions themselves: a rule that does not exist, a reason that says nothing. */
export function suppressionFaults(suppressions: readonly RuleSuppression[], known: ReadonlySet<string>): readonly Fault[] {
  return suppressions.flatMap((suppression, index) => {
    const at = `suppressRules[${index}]`;
    const faults: Fault[] = [];
    if (!known.has(suppression.rule)) {
      faults.push(fault('RULE_UNKNOWN', { at, what: `rule is ${JSON.stringify(suppression.rule)}, which no rule is called`, fix: "rule: 'CONNECT012', one of docs/rules.md" }));
    }
    if (!isReason(suppression.reason)) {
      faults.push(fault('RULE_REASON', { at, what: `${suppression.rule} is silenced without a reason`, fix: "reason: 'sessions are pinned by the company load balancer'" }));
    }
    return faults;
  });
}

function isReason(reason: unknown): boolean {
  return typeof reason === 'string' && reason.trim() !== '';
}
