import { PAGES } from '../rules/documentation';
import { Rule, RuleMatch, Severity } from '../rules/rule';

/** What a schema has against values: which of the rules below is violated, and where. */
export interface SchemaComplaint extends RuleMatch {
  readonly rule: string;
}

/** What the schemas find, told in the form of every rule. Their ids are a contract, apart from those of the rules. */
export const SCHEMA_RULES: readonly Rule<readonly SchemaComplaint[]>[] = [
  schemaRule('SCHEMA001', 'error', {
    title: 'The chart has no such value',
    why: 'No template of the chart reads it, and helm says nothing: what was meant by it does not happen.',
    fix: 'a value that the chart has, or leave it out',
    documentation: PAGES.chart,
  }),
  schemaRule('SCHEMA002', 'error', {
    title: 'A value is of the wrong kind',
    why: 'The chart writes it into manifests or into the configuration as it is: rendering, the cluster or Connect refuses it, or takes it for something else.',
    fix: 'a value of the kind that is asked for',
    documentation: PAGES.chart,
  }),
  schemaRule('SCHEMA003', 'warning', {
    title: 'Connect has no such setting, as far as is known',
    why: 'A setting that Connect does not know has no effect, or keeps it from starting. Every release adds some: a new one is all right.',
    fix: 'a setting of the configuration appendix',
    documentation: PAGES.configuration,
  }),
  schemaRule('SCHEMA004', 'error', {
    title: 'A part is missing',
    why: 'The chart writes an incomplete object, which the cluster or Connect refuses.',
    fix: 'the missing part',
    documentation: PAGES.chart,
  }),
  schemaRule('SCHEMA005', 'error', {
    title: 'A key is written twice',
    why: 'helm keeps the last one and drops all before it, without a word.',
    fix: 'one key with all that belongs to it',
    documentation: PAGES.chart,
  }),
];

type Words = Pick<Rule<never>, 'title' | 'why' | 'fix' | 'documentation'>;

function schemaRule(id: string, severity: Severity, words: Words): Rule<readonly SchemaComplaint[]> {
  return { id, severity, ...words, check: (complaints) => complaints.filter(({ rule }) => rule === id) };
}
