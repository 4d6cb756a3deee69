import { PAGES } from '../documentation';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Only a program can choose it: values files are made for the official chart. */
export const previewChart: Rule<ValuesModel> = {
  id: 'CONNECT091',
  severity: 'warning',
  title: 'The release is made by the preview chart, which is not meant for a cluster',
  why: 'It is made for a first look and for unit tests: Posit does not support what it renders, and an upgrade to the official chart would replace scripts and checksums of a running server.',
  fix: 'chart: ChartSource.official(), or no chart at all, which is the same',
  documentation: PAGES.chart,
  check: (model) => (model.chartIsPreview ? [{ path: 'chart', received: 'ChartSource.embedded()' }] : []),
};
