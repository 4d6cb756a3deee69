import { faultAt, formatFault } from './errors/fault';
import { RuleSuppression } from './options/rule-suppression';
import { RuleReport } from './rules/engine';
import { findingFault } from './rules/finding';
import { SuppressedFinding } from './rules/suppression';

/** Prints what the rules say below an error, and what was silenced, once, to stderr. */
export function printWarnings(report: RuleReport, suppressions: readonly RuleSuppression[], path: string, write: (text: string) => void = toStderr): void {
  for (const finding of report.findings) {
    if (finding.severity !== 'error') write(`${finding.severity}: ${formatFault(faultAt(path, findingFault(finding)))}\n`);
  }
  for (const suppressed of report.suppressed) write(`${silenced(suppressed, path)}\n`);
  for (const suppression of idle(report, suppressions)) write(`${suppression.rule} is silenced at ${path} and finds nothing there; the line in suppressRules may go\n`);
}

const told = new Set<string>();

/** Prints what keeps rendered releases from being kept, each cause once in a process. */
export function printCacheComplaints(complaints: readonly string[], write: (text: string) => void = toStderr): void {
  for (const complaint of complaints) {
    if (!told.has(complaint)) write(`warning: nothing is kept in the render cache, and helm runs for each release: ${complaint}\n`);
    told.add(complaint);
  }
}

function silenced({ finding, reason }: SuppressedFinding, path: string): string {
  return `silenced: ${finding.rule} at ${path}, ${finding.path}: ${reason}`;
}

// A mistaken suppression is an error of its own.
function idle({ suppressed, mistakes }: RuleReport, suppressions: readonly RuleSuppression[]): readonly RuleSuppression[] {
  if (mistakes.length > 0) return [];
  return suppressions.filter(({ rule }) => !suppressed.some(({ finding }) => finding.rule === rule));
}

function toStderr(text: string): void {
  process.stderr.write(text);
}
