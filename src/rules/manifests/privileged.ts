import { connectServers, startsPods } from '../model/connect-servers';
import { valueAt } from '../model/lookup';
import { ManifestsModel } from '../model/manifests-model';
import { below } from '../model/value-path';
import { privileged } from '../pod/privileged';
import { Rule } from '../rule';

/** Where content runs is in the configuration; where that is out of sight, the server may need the privilege. */
export const privilegedInManifests: Rule<ManifestsModel> = {
  ...privileged,
  refusedByChart: false,
  check: (model) =>
    connectServers(model)
      .filter(({ configuration, container: { container } }) => startsPods(configuration) && valueAt(container, 'securityContext.privileged') === true)
      .map(({ container }) => ({ path: below(container.path, 'securityContext', 'privileged'), received: 'true' })),
};
