import { findingFault, Finding } from './rules/finding';
import { faultAt, formatFault } from './errors/fault';

/** Prints what the rules say below an error, once, to stderr. */
export function printWarnings(findings: readonly Finding[], path: string, write: (text: string) => void = toStderr): void {
  for (const finding of findings) {
    if (finding.severity !== 'error') write(`${finding.severity}: ${formatFault(faultAt(path, findingFault(finding)))}\n`);
  }
}

function toStderr(text: string): void {
  process.stderr.write(text);
}
