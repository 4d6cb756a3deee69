import { Severity } from '../../../rules/rule';
import { counted } from '../counted';
import { CheckReport, LocatedFinding } from '../findings';

/** A report for people: a paragraph for each finding, and the sum. */
export function textReport(report: CheckReport): string {
  const { findings, suppressed, notes } = report;
  const silenced = suppressed.map(({ finding, reason }) => `${heading(finding)}\n  silenced: ${reason}`);
  return [...notes, ...findings.map(paragraph), ...silenced, sum(report)].map((part) => `${part}\n`).join('\n');
}

function paragraph(finding: LocatedFinding): string {
  return [heading(finding), `  why: ${finding.why}`, `  fix: ${finding.fix}`, `  see: ${finding.see}`].join('\n');
}

function heading({ file, line, severity, rule, message }: LocatedFinding): string {
  return `${file}:${line}: ${severity} ${rule}: ${message}`;
}

function sum({ findings, suppressed }: CheckReport): string {
  const silenced = suppressed.length === 0 ? '' : `, ${suppressed.length} silenced`;
  if (findings.length === 0) return `no findings${silenced}`;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${counted(count('info'), 'info')}${silenced}`;
}
