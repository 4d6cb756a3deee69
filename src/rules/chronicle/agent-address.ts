import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const ADDRESS = 'chronicleAgent.serverAddress';

/** The chart would look for the server in the cluster, which it cannot see while it is rendered to files. */
export const chronicleAgentAddress: Rule<ValuesModel> = {
  id: 'CONNECT026',
  severity: 'error',
  title: 'The Chronicle agent is not told its server',
  why: 'Discovery asks a cluster while the chart is rendered; rendered to files, there is none to ask, and the chart renders nothing.',
  fix: 'chronicleAgent: { serverAddress: "http://posit-chronicle.posit-chronicle" }',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) => {
    const address = valueAt(model.effective, ADDRESS);
    if (!isTruthy(valueAt(model.effective, 'chronicleAgent.enabled')) || isTruthy(address)) return [];
    return [{ path: ADDRESS, received: describe(address) }];
  },
};
