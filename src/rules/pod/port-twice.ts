import { Json } from '../../values/json';
import { PAGES } from '../documentation';
import { ContainerValue, initContainers, sidecars } from '../model/containers';
import { itemsAt, textAt, valueAt } from '../model/lookup';
import { NamedItem, repeated } from '../model/pod-lists';
import { listenPorts, portNumber } from '../model/ports';
import { isTruthy } from '../model/truth';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** All containers of a pod share one network, and one list of port names. */
export const portTwice: Rule<ValuesModel> = {
  id: 'CONNECT068',
  severity: 'warning',
  title: 'Two ports of the pod have one name or one number',
  why: 'A Service that asks for the name gets one of the two; of two containers on one number only the first can listen, and the other crashes.',
  fix: 'another name and containerPort in pod.sidecar; the chart calls those of the server http and metrics',
  documentation: PAGES.services,
  check: (model) => {
    const ports = runningBeside(model).flatMap(({ path }) => itemsAt(model.effective, below(path, 'ports')));
    return [...repeated(ports.flatMap(nameOf), chartNames(model)), ...repeated(ports.flatMap(numberOf), chartNumbers(model))].map(({ path, name }) => ({
      path,
      received: `${name.replace('/TCP', '')} again`,
    }));
  },
};

// An init container that never ends is a sidecar, too.
function runningBeside(model: ValuesModel): readonly ContainerValue[] {
  return [...sidecars(model), ...initContainers(model).filter(({ value }) => textAt(value, 'restartPolicy') === 'Always')];
}

function nameOf({ path, value }: ContainerValue): readonly NamedItem[] {
  const name = textAt(value, 'name');
  return name === '' ? [] : [{ path: below(path, 'name'), name: JSON.stringify(name) }];
}

function numberOf({ path, value }: ContainerValue): readonly NamedItem[] {
  const port = valueAt(value, 'containerPort');
  return typeof port === 'number' ? [{ path: below(path, 'containerPort'), name: `${port}/${textAt(value, 'protocol') || 'TCP'}` }] : [];
}

function chartNames(model: ValuesModel): ReadonlySet<string> {
  return new Set(hasMetrics(model) ? ['"http"', '"metrics"'] : ['"http"']);
}

// Where Connect is known to listen elsewhere, a proxy may well take the port that the chart still declares.
function chartNumbers(model: ValuesModel): ReadonlySet<string> {
  const known = listenPorts(model);
  const server: readonly (Json | undefined)[] = known.length > 0 ? known : [valueAt(model.effective, 'pod.port')];
  const metrics = hasMetrics(model) ? [valueAt(model.effective, 'prometheus.port')] : [];
  return new Set([...server, ...metrics].map((port) => `${portNumber(model, port)}/TCP`));
}

function hasMetrics(model: ValuesModel): boolean {
  return isTruthy(valueAt(model.effective, 'prometheus.enabled'));
}
