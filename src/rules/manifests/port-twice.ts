import { ConnectServer, connectServers } from '../model/connect-servers';
import { itemsAt, textAt, valueAt } from '../model/lookup';
import { ManifestsModel } from '../model/manifests-model';
import { NamedItem, repeated } from '../model/pod-lists';
import { listenPorts } from '../model/ports';
import { below } from '../model/value-path';
import { valuesInSight } from '../model/values-in-sight';
import { containersIn, PlacedContainer } from '../model/workloads';
import { portTwice } from '../pod/port-twice';
import { Rule } from '../rule';

/** Pods of others may have reasons; a container may well give two names to one port, but two containers cannot both listen on it. */
export const portTwiceInManifests: Rule<ManifestsModel> = {
  ...portTwice,
  fix: 'another name and containerPort for one of the two',
  refusedByChart: false,
  check: (model) =>
    connectServers(model).flatMap((server) => {
      const running = containersIn(server.pod).filter(isRunning);
      const names = repeated(running.flatMap(portNames), new Set());
      const numbers = repeated(running.flatMap((container) => onceEach(portNumbers(server, container))), new Set());
      return [...names, ...numbers].map(({ path, name }) => ({ path, received: `${name.replace('/TCP', '')} again` }));
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
function portNumbers(server: ConnectServer, { path, container }: PlacedContainer): readonly NamedItem[] {
  const known = container === server.container.container ? listenPorts(valuesInSight(server.configuration, server)) : [];
  return itemsAt(container, 'ports').flatMap((port) => {
    const number = valueAt(port.value, 'containerPort');
    if (typeof number !== 'number') return [];
    const isStale = textAt(port.value, 'name') === 'http' && known.length > 0 && !known.includes(number);
    return isStale ? [] : [{ path: below(path, ...port.path, 'containerPort'), name: `${number}/${textAt(port.value, 'protocol') || 'TCP'}` }];
  });
}

function onceEach(ports: readonly NamedItem[]): readonly NamedItem[] {
  const doubled = new Set(repeated(ports, new Set()));
  return ports.filter((port) => !doubled.has(port));
}
