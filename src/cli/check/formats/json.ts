import { CheckReport, LocatedFinding } from '../findings';

/** A report for programs. */
export function jsonReport({ findings, suppressed, notes }: CheckReport): string {
  const report = { findings: findings.map(told), suppressed: suppressed.map(({ finding, reason }) => ({ ...told(finding), reason })), notes };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function told({ rule, severity, message, path, file, line, why, fix, see }: LocatedFinding): object {
  return { rule, severity, message, path, file, line, why, fix, see };
}
