import { Fault } from '../errors/fault';
import { comparePaths, formatPath, PathSegment, segmentsOf } from './model/value-path';
import { RuleMatch, RulePage, Severity } from './rule';

/** One violation of one rule, ready to be shown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  /** The path for whoever looks up the line in a file. */
  readonly segments: readonly PathSegment[];
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly see: string;
  /** Whether helm stops on it, too. */
  readonly refusedByChart: boolean;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What `match` says, completed by its rule; `path` is its place as a user reads it. */
export function findingOf(rule: RulePage, match: RuleMatch, path = formatPath(match.path)): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    path,
    segments: segmentsOf(match.path),
    message: `${rule.title}: ${path} is ${match.received}`,
    why: rule.why,
    fix: match.fix ?? rule.fix,
    see: `docs/rules.md#${rule.id.toLowerCase()}`,
    refusedByChart: rule.refusedByChart ?? false,
  };
}

/** The order of a report: what stops first, then by rule, then by place. */
export function compareFindings(left: Finding, right: Finding): number {
  const bySeverity = RANK[left.severity] - RANK[right.severity];
  if (bySeverity !== 0) return bySeverity;
  if (left.rule !== right.rule) return left.rule < right.rule ? -1 : 1;
  return comparePaths(left.segments, right.segments);
}

/** The finding in the form of every message of this library. */
export function findingFault(finding: Finding): Fault {
  return { code: finding.rule, at: finding.path, what: finding.message, why: finding.why, fix: finding.fix, see: finding.see };
}
