import { PAGES } from '../documentation';
import { mapAt } from '../model/lookup';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const OF_THE_CHART = /^(checksum\/config|checksum\/config-prestart|prometheus\.io\/(scrape|path|port))$/;

/** The chart writes these itself, and does not look whether the user does. */
export const chartAnnotation: Rule<ValuesModel> = {
  id: 'CONNECT050',
  severity: 'warning',
  title: 'An annotation is one that the chart sets itself',
  why: 'The key then stands twice in the manifest: strict readers refuse the file, others keep one of the two.',
  fix: 'leave it out; prometheus: { port: 3232 } sets those for Prometheus',
  documentation: PAGES.chart,
  check: (model) =>
    Object.keys(mapAt(model.effective, 'pod.annotations'))
      .filter((name) => OF_THE_CHART.test(name))
      .map((name) => ({ path: ['pod', 'annotations', name], received: 'set twice' })),
};
