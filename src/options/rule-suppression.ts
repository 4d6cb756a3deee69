/**
 * A rule that does not apply to one deployment, and why.
 *
 * @see docs/rules.md
 */
export interface RuleSuppression {
  /** Id of the rule, e.g. `CONNECT012`; an id that no rule has is itself a mistake (`RULE_UNKNOWN`). */
  readonly rule: string;

  /**
   * Why the rule may stay silent here, in a sentence for whoever reads the program next; an empty one is itself a
   * mistake (`RULE_REASON`).
   */
  readonly reason: string;
}
