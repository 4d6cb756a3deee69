import { Fault } from '../errors/fault';
import { RuleSuppression } from '../options/rule-suppression';
import * as catalogue from './catalogue';
import * as comparisonCatalogue from './comparison-catalogue';
import { compareFindings, Finding, findingFault, findingOf } from './finding';
import * as manifestsCatalogue from './manifests-catalogue';
import { ManifestComparison } from './model/manifest-comparison';
import { formatManifestPath, ManifestsModel } from './model/manifests-model';
import { ValuesModel } from './model/values-model';
import { Rule, RuleMatch, RulePage } from './rule';
import { schemaFindings } from './schema/schema-findings';
import { SCHEMA_RULES } from './schema/schema-rules';
import { SuppressedFinding, suppressionFaults, suppressionReason } from './suppression';

/** What the rules say of one deployment. */
export interface RuleReport {
  /** Sorted: errors first, then by rule and place. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Mistakes in the suppressions themselves. */
  readonly mistakes: readonly Fault[];
}

/** All rules on a deployment before it is rendered, by id. */
export const VALUES_RULES: readonly Rule<ValuesModel>[] = Object.values(catalogue).sort(byId);

/** All rules on manifests, by id; some say in other words what a rule of the same id says of values. */
export const MANIFEST_RULES: readonly Rule<ManifestsModel>[] = Object.values(manifestsCatalogue).sort(byId);

/** Those of them that say something of their own. */
const OWN_MANIFEST_RULES = MANIFEST_RULES.filter(({ id }) => !VALUES_RULES.some((rule) => rule.id === id));

/** Rules on what can only be seen once a deployment is rendered. */
const RENDERED_RULES = OWN_MANIFEST_RULES.filter(({ settledBy }) => settledBy === undefined);

/** All rules on what manifests change in those that are in the cluster, by id. */
export const COMPARISON_RULES: readonly Rule<ManifestComparison>[] = Object.values(comparisonCatalogue).sort(byId);

/** Every rule once, by id, as its page tells it. */
export const RULES: readonly RulePage[] = [...VALUES_RULES, ...OWN_MANIFEST_RULES, ...COMPARISON_RULES, ...SCHEMA_RULES].sort(byId);

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));

/** Every violation at once, those that the user silenced apart. */
export function evaluateRules(model: ValuesModel, suppressions: readonly RuleSuppression[] = []): RuleReport {
  const ofRules = findingsOf(VALUES_RULES, model, (rule, match) => findingOf(rule, match));
  const ofSchemas = model.madeOfOptions ? [] : schemaFindings(model.values, ofRules);
  const all = [...ofRules, ...ofSchemas].sort(compareFindings);
  return { ...reportOf(all, suppressions), mistakes: suppressionFaults(suppressions, RULE_IDS) };
}

/** Every violation in manifests of whatever origin, those that the user silenced apart. */
export function evaluateManifests(model: ManifestsModel, suppressions: readonly RuleSuppression[] = []): RuleReport {
  return { ...reportOf(manifestFindings(MANIFEST_RULES, model), suppressions), mistakes: suppressionFaults(suppressions, RULE_IDS) };
}

/** What only the rendered manifests of a deployment show, whose values were judged before. */
export function evaluateRendered(model: ManifestsModel, suppressions: readonly RuleSuppression[] = []): RuleReport {
  return { ...reportOf(manifestFindings(RENDERED_RULES, model), suppressions), mistakes: [] };
}

/** What goes wrong where manifests replace those that are in the cluster. */
export function evaluateComparison(comparison: ManifestComparison): readonly Finding[] {
  return manifestFindings(COMPARISON_RULES, comparison);
}

/** Two reports on the same deployment as one. */
export function joinedReports(before: RuleReport, after: RuleReport): RuleReport {
  return {
    findings: [...before.findings, ...after.findings].sort(compareFindings),
    suppressed: [...before.suppressed, ...after.suppressed],
    mistakes: [...before.mistakes, ...after.mistakes],
  };
}

function manifestFindings<Model extends Pick<ManifestsModel, 'objects'>>(rules: readonly Rule<Model>[], model: Model): readonly Finding[] {
  return findingsOf(rules, model, (rule, match) => findingOf(rule, match, formatManifestPath(model, match.path))).sort(compareFindings);
}

/** What `rules` find in `model`, as `found` tells each match. */
function findingsOf<Model>(rules: readonly Rule<Model>[], model: Model, found: (rule: Rule<Model>, match: RuleMatch) => Finding): Finding[] {
  return rules.flatMap((rule) => rule.check(model).map((match) => found(rule, match)));
}

/** What stops the synth, in the form of every message of this library. */
export function stoppingFaults(report: RuleReport): readonly Fault[] {
  return [...report.mistakes, ...report.findings.filter((finding) => finding.severity === 'error').map(findingFault)];
}

function reportOf(all: readonly Finding[], suppressions: readonly RuleSuppression[]): Pick<RuleReport, 'findings' | 'suppressed'> {
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of all) {
    const reason = suppressionReason(finding, suppressions);
    if (reason === undefined) findings.push(finding);
    else suppressed.push({ finding, reason });
  }
  return { findings, suppressed };
}

function byId(left: RulePage, right: RulePage): number {
  return left.id < right.id ? -1 : 1;
}
