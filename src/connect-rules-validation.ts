import { KubernetesObject, objectsAmong } from './chart/kubernetes-object';
import { ConnectRulesProps, SEVERITIES } from './connect-rules-props';
import { faultAt, formatFault } from './errors/fault';
import { evaluateManifests } from './rules/engine';
import { Finding, findingFault } from './rules/finding';
import { manifestsModel, nameOf } from './rules/model/manifests-model';

/** What cdk8s-cli hands to a plugin, as far as it is used here. */
export interface ValidationContext {
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: Violation): void;
    submit(status: 'success' | 'failure', metadata: Readonly<Record<string, string>>): void;
  };
  readonly logger: { log(message: string): void };
  parseManifest(path: string): readonly unknown[];
}

interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly { readonly resourceName: string; readonly locations: readonly string[]; readonly manifestPath: string }[];
}

/** An object, and the file in which cdk8s wrote it. */
interface WrittenObject {
  readonly object: KubernetesObject;
  readonly file: string;
}

/** Judges all that was written, together: what fails goes into the report, the rest into the log. */
export function validateManifests(context: ValidationContext, { suppressRules, requireImageDigests, failOn = 'error' }: ConnectRulesProps): void {
  const { manifests, report, logger } = context;
  const written = manifests.flatMap((file) => objectsAmong(context.parseManifest(file)).map((object) => ({ object, file })));
  const { findings, suppressed } = evaluateManifests(manifestsModel(written.map(({ object }) => object), requireImageDigests), suppressRules);
  const originOf = ({ segments: [index] }: Finding): WrittenObject => written[Number(index)];

  const failing = SEVERITIES.slice(0, SEVERITIES.findIndex((severity) => severity === failOn) + 1);
  const failures = findings.filter(({ severity }) => failing.includes(severity));
  for (const finding of failures) report.addViolation(violation(finding, originOf(finding)));
  for (const finding of findings.filter(({ severity }) => !failing.includes(severity))) logger.log(`${finding.severity}: ${formatFault(faultAt(originOf(finding).file, findingFault(finding)))}`);
  for (const { finding, reason } of suppressed) logger.log(`silenced: ${finding.rule} at ${originOf(finding).file}, ${finding.path}: ${reason}`);

  const count = (wanted: string) => String(findings.filter(({ severity }) => severity === wanted).length);
  report.submit(failures.length === 0 ? 'success' : 'failure', {
    objects: String(written.length),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    silenced: String(suppressed.length),
  });
}

function violation({ rule, message, why, fix, path }: Finding, { object, file }: WrittenObject): Violation {
  return { ruleName: rule, recommendation: `${message}. ${why}`, fix, violatingResources: [{ resourceName: nameOf(object), locations: [path], manifestPath: file }] };
}
