import { fault } from '../../errors/fault';
import { RULES } from '../../rules/engine';
import { compareFindings, Finding } from '../../rules/finding';
import { RulePage } from '../../rules/rule';
import { suppressionReason } from '../../rules/suppression';
import { Place } from './place';
import { SuppressionComment } from './suppression-comments';

/** A finding, and where it is mended. */
export interface LocatedFinding extends Finding, Place {}

/** What was found in the files that the user named. */
export interface CheckReport {
  /** Sorted: errors first, then by rule and place. */
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly { readonly finding: LocatedFinding; readonly reason: string }[];
  /** How the files were read, where that is not plain. */
  readonly notes: readonly string[];
  /** Rules by which the files were judged, in the words that fit them. */
  readonly rules: readonly RulePage[];
}

/** A comment that silences a rule, and the file that it stands in. */
export interface PlacedComment extends SuppressionComment {
  readonly file: string;
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** What was found as a report: what one of the comments about it silences stands apart, mistakes in comments come first. */
export function reportOf(
  found: readonly LocatedFinding[],
  comments: readonly PlacedComment[],
  isAbout: (comment: PlacedComment, finding: LocatedFinding) => boolean,
): Pick<CheckReport, 'findings' | 'suppressed'> {
  const reasonFor = (finding: LocatedFinding) => suppressionReason(finding, comments.filter((comment) => isAbout(comment, finding)));
  const judged = [...found].sort(compareFindings).map((finding) => ({ finding, reason: reasonFor(finding) }));
  return {
    findings: [...comments.flatMap(commentMistakes), ...judged.filter(({ reason }) => reason === undefined).map(({ finding }) => finding)],
    suppressed: judged.flatMap(({ finding, reason }) => (reason === undefined ? [] : [{ finding, reason }])),
  };
}

function commentMistakes({ rule, reason, file, line }: PlacedComment): readonly LocatedFinding[] {
  const at = `${file}:${line}`;
  const faults = [
    ...(RULE_IDS.has(rule) ? [] : [fault('RULE_UNKNOWN', { at, what: `the comment names ${JSON.stringify(rule)}, which no rule is called`, fix: '# cdk8s-posit-connect-ignore CONNECT012: <reason>, one of docs/rules.md' })]),
    ...(reason === '' ? [fault('RULE_REASON', { at, what: `${rule} is silenced without a reason`, fix: `# cdk8s-posit-connect-ignore ${rule}: <why it may stay silent here>` })] : []),
  ];
  return faults.map(({ code, what, why, fix, see }) => ({ rule: code, severity: 'error', path: '', segments: [], message: what, why, fix, see, refusedByChart: false, file, line }));
}
