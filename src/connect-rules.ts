import { objectsAmong } from './chart/kubernetes-object';
import { ConnectRulesProps, requireRulesProps } from './connect-rules-props';
import { ValidationContext, validateManifests } from './connect-rules-validation';
import { evaluateManifests } from './rules/engine';
import { manifestsModel } from './rules/model/manifests-model';

/** One violation of one rule in manifests. */
export interface ConnectFinding {
  /** Id of the rule, e.g. `CONNECT093`. */
  readonly rule: string;

  /** `error`, `warning` or `info`. */
  readonly severity: string;

  /** What is wrong, and where; never a secret. */
  readonly message: string;

  /** The place, e.g. `Deployment posit-connect/connect: spec.replicas`. */
  readonly path: string;

  /** What happens in the cluster. */
  readonly why: string;

  /** The line to write instead. */
  readonly fix: string;

  /** The section about this rule, in `docs/rules.md`. */
  readonly see: string;
}

/**
 * The rules on manifests of Posit Connect, whoever made these: as a plugin of `cdk8s synth`, and in unit tests.
 *
 * An installation made by `PositConnect` has been judged by all rules already; this finds what else is in the app.
 *
 * @see docs/validation.md
 * @example const connect = new PositConnect(app, 'connect', props);
 * const findings = new ConnectRules({ requireImageDigests: true }).findings(app.charts.flatMap((chart) => chart.toJson()));
 * if (findings.some(({ severity }) => severity === 'error')) throw new Error(`${connect.node.path}: ${findings[0].message}`);
 */
export class ConnectRules {
  private readonly props: ConnectRulesProps;

  /**
   * @param props how manifests are judged; in a plugin the `properties` of cdk8s.yaml
   * @throws PositConnectError `RULE_PROPERTY` for a property that is unknown or of the wrong kind, `RULE_UNKNOWN` and
   * `RULE_REASON` for a suppression of no rule or without a reason
   */
  public constructor(props: ConnectRulesProps = {}) {
    this.props = requireRulesProps(props);
  }

  /**
   * What the rules find in manifests, errors first; findings that are silenced are left out.
   *
   * @param manifests plain objects, as `Testing.synth(chart)` and `chart.toJson()` give them; a `List` counts as its
   * items, what is no object of Kubernetes is passed over
   */
  public findings(manifests: any[]): ConnectFinding[] {
    const objects = objectsAmong(manifests);
    const { findings } = evaluateManifests(manifestsModel(objects, this.props.requireImageDigests), this.props.suppressRules);
    return findings.map(({ rule, severity, message, path, why, fix, see }) => ({ rule, severity, message, path, why, fix, see }));
  }

  /**
   * Judges what `cdk8s synth` wrote; called by cdk8s-cli where cdk8s.yaml names this class under `validations`.
   *
   * @param context the context of cdk8s-cli, whose report is filled and submitted
   */
  public async validate(context: any): Promise<void> {
    validateManifests(context as ValidationContext, this.props);
    return Promise.resolve();
  }
}
