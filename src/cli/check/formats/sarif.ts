import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { RulePage, Severity } from '../../../rules/rule';
import { CheckReport, LocatedFinding } from '../findings';

const LEVEL: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' };

/** A report for code scanning: SARIF 2.1.0 with the rules that occur, what is silenced included and marked so. */
export function sarifReport({ findings, suppressed, notes, rules }: CheckReport): string {
  const occurring = new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ rule }) => rule));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cdk8s-posit-connect', informationUri: 'https://github.com/cdk8s-posit-connect/cdk8s-posit-connect', rules: rules.filter(({ id }) => occurring.has(id)).map(descriptor) } },
        results: [...findings.map(result), ...suppressed.map(({ finding, reason }) => ({ ...result(finding), suppressions: [{ kind: 'inSource' as const, justification: reason }] }))],
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notes.map((text) => ({ level: 'note', message: { text } })) }],
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor({ id, title, why, fix, documentation, severity }: RulePage): ReportingDescriptor {
  return { id, shortDescription: { text: title }, fullDescription: { text: why }, help: { text: fix }, helpUri: documentation, defaultConfiguration: { level: LEVEL[severity] } };
}

function result({ rule, severity, message, why, fix, path, file, line }: LocatedFinding): Result {
  return {
    ruleId: rule,
    level: LEVEL[severity],
    message: { text: `${message}\nwhy: ${why}\nfix: ${fix}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } },
        logicalLocations: path === '' ? [] : [{ fullyQualifiedName: path }],
      },
    ],
  };
}

function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join('/');
}
