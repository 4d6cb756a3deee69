import { disruptionBudget } from '../availability/disruption-budget';
import { connectServers, replicasOf } from '../model/connect-servers';
import { ManifestsModel } from '../model/manifests-model';
import { isGuarded, servicesOf } from '../model/selection';
import { below } from '../model/value-path';
import { Rule } from '../rule';

/** Where configuration and Service are in sight, the rest of the release is, too. */
export const disruptionBudgetInManifests: Rule<ManifestsModel> = {
  ...disruptionBudget,
  refusedByChart: false,
  check: (model) =>
    connectServers(model)
      .filter((server) => replicasOf(server) > 1 && server.configuration !== undefined && servicesOf(model, server).length > 0 && !isGuarded(model, server))
      .map((server) => ({ path: below(server.workload.path, 'spec', 'replicas'), received: `${replicasOf(server)}, and no PodDisruptionBudget selects their pods` })),
};
