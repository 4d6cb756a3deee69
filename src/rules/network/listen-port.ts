import { PAGES } from '../documentation';
import { mapAt, textAt, valueAt } from '../model/lookup';
import { byDefault, hasSidecar, listenPorts, portNumber } from '../model/ports';
import { describe, isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const PROBES = ['startupProbe', 'livenessProbe', 'readinessProbe'];

/** The chart writes the port in several places, each of its own. */
export const listenPort: Rule<ValuesModel> = {
  id: 'CONNECT033',
  severity: 'error',
  title: 'Connect is asked on a port on which it does not listen',
  why: 'The probes fail, so that the pod never becomes ready or is restarted for ever, or the Service leads nowhere.',
  fix: 'the same port in config.HTTP.Listen, pod.port, service.targetPort and <probe>.httpGet.port',
  documentation: PAGES.probes,
  check: (model) => {
    const listens = listenPorts(model);
    if (listens.length === 0) return [];
    return askedPorts(model).flatMap((path) => {
      const value = valueAt(model.effective, path);
      const port = portNumber(model, value);
      if (port === undefined || listens.includes(port)) return [];
      return [{ path, received: `${describe(value)}${byDefault(model, path)}, and Connect listens on ${listens.join(', ')}` }];
    });
  },
};

function askedPorts(model: ValuesModel): readonly string[] {
  // A proxy beside Connect has a port of its own.
  if (hasSidecar(model)) return [];
  const probes = PROBES.filter((probe) => isTruthy(mapAt(model.effective, probe).enabled) && !isHttps(model, probe));
  return ['service.targetPort', ...probes.map((probe) => `${probe}.httpGet.port`)];
}

function isHttps(model: ValuesModel, probe: string): boolean {
  return textAt(model.effective, `${probe}.httpGet.scheme`) === 'HTTPS' && listenPorts(model).length > 1;
}
