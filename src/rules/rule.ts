import { ValuePath } from './model/value-path';

/** How much a finding matters: errors stop the synth, warnings and infos are printed. */
export type Severity = 'error' | 'warning' | 'info';

/** One place where a rule is violated. */
export interface RuleMatch {
  readonly path: ValuePath;
  /** What is there, as the end of "<path> is …"; never a secret. */
  readonly received: string;
  /** The line to write at this very place, where the rule's own `fix` can be made more precise. */
  readonly fix?: string;
}

/** All that a person needs to understand and mend a violation. */
export interface RulePage {
  /** A contract: people search for it and silence it by it. The next free number; never used again. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** What happens in the cluster. */
  readonly why: string;
  /** What to write instead, in the chart's own keys. */
  readonly fix: string;
  /** Page on which the requirement rests. */
  readonly documentation: string;
  /** Whether helm stops on it, too, and then with the first refusal only. */
  readonly refusedByChart?: boolean;
  /** What finds it, as the end of "An error that …", where a synth cannot. */
  readonly foundBy?: string;
}

/** One thing that must hold of a deployment. */
export interface Rule<Model> extends RulePage {
  /** Of a rule on manifests: what settles the same before a deployment is rendered, a rule on values, where more is known, or a prop. */
  readonly settledBy?: string;
  /** Every place where the rule is violated. Pure; takes any model without throwing. */
  readonly check: (model: Model) => readonly RuleMatch[];
}
