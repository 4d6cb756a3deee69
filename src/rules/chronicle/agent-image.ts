import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const PARTS = ['registry', 'repository', 'tag'].map((part) => `chronicleAgent.image.${part}`);

/** The image of the agent is put together from three values. */
export const chronicleAgentImage: Rule<ValuesModel> = {
  id: 'CONNECT027',
  severity: 'error',
  title: 'A part of the Chronicle agent image is empty',
  why: 'No image could be pulled; the chart renders nothing.',
  fix: 'chronicleAgent: { image: { registry: "ghcr.io", repository: "rstudio/chronicle-agent", tag: "2026.01.0" } }, or leave them out',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) => {
    if (!isTruthy(valueAt(model.effective, 'chronicleAgent.enabled'))) return [];
    return PARTS.map((path) => ({ path, value: valueAt(model.effective, path) }))
      .filter(({ value }) => value === undefined || value === null || value === '')
      .map(({ path, value }) => ({ path, received: describe(value) }));
  },
};
