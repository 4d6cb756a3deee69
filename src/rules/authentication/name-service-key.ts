import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The name service logs in to Connect with an API key. */
export const nameServiceKey: Rule<ValuesModel> = {
  id: 'CONNECT024',
  severity: 'error',
  title: 'The name service needs its API key from one place',
  why: 'Without a key it cannot ask Connect, and of two the chart would not know which; the chart renders nothing.',
  fix: 'nameservice: { secretName: "connect-nameservice" }, a Secret with the key libnss_connect.conf, and no nameservice.apiKey',
  documentation: PAGES.chart,
  refusedByChart: true,
  check: (model) => {
    if (!isTruthy(valueAt(model.effective, 'nameservice.enabled'))) return [];
    const secret = isTruthy(valueAt(model.effective, 'nameservice.secretName'));
    const literal = isTruthy(valueAt(model.effective, 'nameservice.apiKey'));
    if (secret !== literal) return [];
    return [{ path: 'nameservice', received: secret ? 'given both secretName and apiKey' : 'given neither secretName nor apiKey' }];
  },
};
