import { CheckReport } from '../../src/cli/check/findings';
import { checkReport } from '../../src/cli/check/report';
import { parseValues } from '../../src/cli/check/values-file';

/** What `check` finds in texts of values files, laid one over the other; the first is called `0.yaml`. */
export function checked(...texts: readonly string[]): CheckReport {
  return checkReport(texts.map((text, index) => parseValues(`${index}.yaml`, text)), { releaseName: 'connect', namespace: 'posit-connect' });
}

/** Its findings as `<rule> <path> <file>:<line>`, those of the schemas alone unless other rules are asked for. */
export function placesIn(report: CheckReport, rules = /^SCHEMA/): readonly string[] {
  return report.findings.filter(({ rule }) => rules.test(rule)).map(({ rule, path, file, line }) => `${rule} ${path} ${file}:${line}`);
}
