import { PAGES } from '../documentation';
import { RuleMatch, RulePage } from '../rule';

/** What a schema has against values: which of the rules below is violated, and where. */
export interface SchemaComplaint extends RuleMatch {
  readonly rule: RulePage;
}

export const UNKNOWN_VALUE: RulePage = {
  id: 'SCHEMA001',
  severity: 'error',
  title: 'The chart has no such value',
  why: 'No template of the chart, version 0.21.0, reads it, and helm says nothing: what was meant by it does not happen.',
  fix: 'a value that the chart has, or leave it out',
  documentation: PAGES.chart,
};

export const WRONG_KIND: RulePage = {
  id: 'SCHEMA002',
  severity: 'error',
  title: 'A value is of the wrong kind',
  why: 'The chart writes it into manifests or into the configuration as it is: rendering, the cluster or Connect refuses it, or takes it for something else.',
  fix: 'a value of the kind that is asked for',
  documentation: PAGES.chart,
};

export const UNKNOWN_SETTING: RulePage = {
  id: 'SCHEMA003',
  severity: 'warning',
  title: 'Connect has no such setting, as far as is known',
  why: 'A setting that Connect does not know has no effect, or keeps it from starting. Every release adds some: a new one is all right.',
  fix: 'a setting of the configuration appendix',
  documentation: PAGES.configuration,
};

export const MISSING_PART: RulePage = {
  id: 'SCHEMA004',
  severity: 'error',
  title: 'A part is missing',
  why: 'The chart writes an incomplete object, which the cluster or Connect refuses.',
  fix: 'the missing part',
  documentation: PAGES.chart,
};

/** Seen by whoever reads the text of a values file: once it is read, the key is there once. */
export const DOUBLED_KEY: RulePage = {
  id: 'SCHEMA005',
  severity: 'error',
  title: 'A key is written twice',
  why: 'helm keeps the last one and drops all before it, without a word.',
  fix: 'one key with all that belongs to it',
  documentation: PAGES.chart,
  foundBy: '`check` finds in values files',
};

/** What schemas say of values, told in the form of every rule. Their ids are a contract, apart from those of the rules. */
export const SCHEMA_RULES: readonly RulePage[] = [UNKNOWN_VALUE, WRONG_KIND, UNKNOWN_SETTING, MISSING_PART, DOUBLED_KEY];
