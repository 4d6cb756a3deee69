import { PAGES } from '../documentation';
import { valueAt } from '../model/lookup';
import { byDefault, hasSidecar, listenPorts, portNumber } from '../model/ports';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const PATH = 'pod.port';

/** The container's port is a name for others; it changes nothing in Connect. */
export const containerPort: Rule<ValuesModel> = {
  id: 'CONNECT034',
  severity: 'warning',
  title: 'The container announces another port than Connect listens on',
  why: 'Whatever goes by the port named http, such as a network policy or a mesh, meets a closed port.',
  fix: 'pod: { port: 3939 }, the port in config.HTTP.Listen',
  documentation: PAGES.services,
  check: (model) => {
    const value = valueAt(model.effective, PATH);
    const port = portNumber(model, value);
    const listens = listenPorts(model);
    if (port === undefined || listens.length === 0 || listens.includes(port) || hasSidecar(model)) return [];
    return [{ path: PATH, received: `${describe(value)}${byDefault(model, PATH)}, and Connect listens on ${listens.join(', ')}` }];
  },
};
