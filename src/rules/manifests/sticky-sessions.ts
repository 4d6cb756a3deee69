import { JsonObject } from '../../values/json';
import { stickySessions } from '../availability/sticky-sessions';
import { connectServers, replicasOf } from '../model/connect-servers';
import { mapAt } from '../model/lookup';
import { ManifestsModel, PlacedObject } from '../model/manifests-model';
import { ingressesOf, servicesOf } from '../model/selection';
import { keepsSessions } from '../model/session-affinity';
import { below } from '../model/value-path';
import { valuesAlone } from '../model/values-in-sight';
import { Rule } from '../rule';

/** Without an Ingress in sight, nobody knows what leads users to the servers. */
export const stickySessionsInManifests: Rule<ManifestsModel> = {
  ...stickySessions,
  refusedByChart: false,
  check: (model) =>
    connectServers(model).flatMap((server) => {
      const services = replicasOf(server) > 1 ? servicesOf(model, server) : [];
      const ingresses = ingressesOf(model, server, services);
      if (ingresses.length === 0 || isSticky(model, ingresses, services)) return [];
      return [{ path: below(server.workload.path, 'spec', 'replicas'), received: String(replicasOf(server)) }];
    }),
};

// As if the objects were extra objects of the chart's values.
function isSticky({ objects }: ManifestsModel, ingresses: readonly PlacedObject[], services: readonly PlacedObject[]): boolean {
  return keepsSessions(
    valuesAlone({ extraObjects: objects, ingress: { enabled: true, annotations: annotationsOf(ingresses) }, service: { annotations: annotationsOf(services) } }),
  );
}

function annotationsOf(placed: readonly PlacedObject[]): JsonObject {
  return Object.assign({}, ...placed.map(({ object }) => mapAt(object, 'metadata.annotations'))) as JsonObject;
}
