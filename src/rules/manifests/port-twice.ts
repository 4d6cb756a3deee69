import { connectServers } from '../model/connect-servers';
import { itemsAt, textAt, valueAt } from '../model/lookup';
import { ManifestsModel } from '../model/manifests-model';
import { NamedItem, repeated } from '../model/pod-lists';
import { listenPorts } from '../model/ports';
import { below } from '../model/value-path';
import { valuesInSight } from '../model/values-in-sight';
import { containersIn, PlacedContainer, podsOf } from '../model/workloads';
import { portTwice } from '../pod/port-twice';
import { Rule } from '../rule';

/** A container may well give two names to one port; two containers cannot both listen on it. */
export const portTwiceInManifests: Rule<ManifestsModel> = {
  ...portTwice,
  fix: 'another name and containerPort for one of the two',
  refusedByChart: false,
  check: (model) =>
    podsOf(model).flatMap((pod) => {
      const running = containersIn(pod).filter(isRunning);
      const repeatedNames = repeated(running.flatMap(portNames), new Set());
      const repeatedNumbers = repeated(running.flatMap((container) => onceEach(listeningPorts(model, container))), new Set());
      return [...repeatedNames, ...repeatedNumbers].map(({ path, name }) => ({ path, received: `${name.replace('/TCP', '')} again` }));
    }),
};

// An init container that never ends is a sidecar, too.
function isRunning({ path, container, pod }: PlacedContainer): boolean {
  return path[pod.path.length] === 'containers' || textAt(container, 'restartPolicy') === 'Always';
}

function portNames({ path, container }: PlacedContainer): readonly NamedItem[] {
  return itemsAt(container, 'ports').flatMap((port) => {
    const name = textAt(port.value, 'name');
    return name === '' ? [] : [{ path: below(path, ...port.path, 'name'), name: JSON.stringify(name) }];
  });
}

// The chart goes on declaring its port where Connect listens on another, and a proxy has taken it.
function listeningPorts(model: ManifestsModel, placed: PlacedContainer): readonly NamedItem[] {
  const server = connectServers(model).find(({ container }) => container.path.join() === placed.path.join());
  const known = server?.configuration === undefined ? [] : listenPorts(valuesInSight(server.configuration, server));
  return itemsAt(placed.container, 'ports').flatMap(({ path, value }) => {
    const port = valueAt(value, 'containerPort');
    const isStale = textAt(value, 'name') === 'http' && known.length > 0 && !known.includes(Number(port));
    return typeof port !== 'number' || isStale ? [] : [{ path: below(placed.path, ...path, 'containerPort'), name: `${port}/${textAt(value, 'protocol') || 'TCP'}` }];
  });
}

function onceEach(ports: readonly NamedItem[]): readonly NamedItem[] {
  const doubled = new Set(repeated(ports, new Set()));
  return ports.filter((port) => !doubled.has(port));
}
