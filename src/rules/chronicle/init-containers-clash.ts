import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const OTHERS = ['chronicle.localConfig', 'chronicleAgent.enabled'];

/** The chart indents the user's init containers and its own differently. */
export const initContainersClash: Rule<ValuesModel> = {
  id: 'CONNECT028',
  severity: 'error',
  title: 'Own init containers and those for Chronicle cannot be had together',
  why: 'The chart indents the two lists differently, and helm stops with a YAML error that names no value.',
  fix: 'leave initContainers out and do its work in the image or in a Job of its own, or leave Chronicle out',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) => {
    const chronicle = OTHERS.filter((path) => isTruthy(valueAt(model.effective, path)));
    if (chronicle.length === 0 || !isTruthy(valueAt(model.effective, 'initContainers'))) return [];
    return [{ path: 'initContainers', received: `set, and so is ${chronicle.join(' and ')}` }];
  },
};
