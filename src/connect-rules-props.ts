import { faultAt } from './errors/fault';
import { mistake, PositConnectError } from './errors/posit-connect-error';
import { RuleSuppression } from './options/rule-suppression';
import { evaluateManifests } from './rules/engine';
import { manifestsModel } from './rules/model/manifests-model';
import { Severity } from './rules/rule';
import { isJsonObject } from './values/json';

/**
 * How manifests are judged.
 *
 * @see docs/validation.md
 */
export interface ConnectRulesProps {
  /**
   * Rules that do not apply to these manifests, each with a reason. What they find is listed apart.
   *
   * @default - every rule applies
   */
  readonly suppressRules?: RuleSuppression[];

  /**
   * Whether every image must be named with its digest.
   *
   * @default false
   */
  readonly requireImageDigests?: boolean;

  /**
   * The least severity that fails a `cdk8s synth`: `error`, `warning` or `info`. What is below is printed.
   *
   * @default 'error'
   */
  readonly failOn?: string;
}

const AT = 'ConnectRules';

/** From the worst to the least. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The props as given, or a mistake: they may come from cdk8s.yaml, which no compiler reads. */
export function requireRulesProps(props: ConnectRulesProps): ConnectRulesProps {
  if (!isJsonObject(props)) throw refusal('properties is no map', "properties: { failOn: 'warning' }");
  const { suppressRules = [], requireImageDigests = false, failOn = 'error', ...unknown } = props as ConnectRulesProps;
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined) throw refusal(`${stranger} is no property of it`, 'suppressRules, requireImageDigests or failOn');
  if (typeof requireImageDigests !== 'boolean') throw refusal(`requireImageDigests is ${JSON.stringify(requireImageDigests)}`, 'requireImageDigests: true (without quotes)');
  if (!SEVERITIES.some((severity) => severity === failOn)) throw refusal(`failOn is ${JSON.stringify(failOn)}`, 'failOn: error, warning or info');
  requireSuppressions(suppressRules);
  return props;
}

function requireSuppressions(suppressions: readonly RuleSuppression[]): void {
  if (!Array.isArray(suppressions) || !suppressions.every(isSuppression)) {
    throw refusal('suppressRules is no list of rules with reasons', "suppressRules: [{ rule: CONNECT094, reason: 'our registry never moves a tag' }]");
  }
  const [mistaken] = evaluateManifests(manifestsModel([]), suppressions).mistakes;
  if (mistaken !== undefined) throw new PositConnectError(faultAt(AT, mistaken));
}

function isSuppression(value: unknown): boolean {
  return isJsonObject(value) && Object.keys(value).every((key) => key === 'rule' || key === 'reason');
}

function refusal(what: string, fix: string): PositConnectError {
  return mistake('RULE_PROPERTY', { at: AT, what, fix });
}
