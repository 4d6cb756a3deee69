import { isJsonObject } from '../../values/json';
import { connectServers } from '../model/connect-servers';
import { ManifestsModel } from '../model/manifests-model';
import { below } from '../model/value-path';
import { noReadinessProbe } from '../pod/no-readiness-probe';
import { Rule } from '../rule';

export const noReadinessProbeInManifests: Rule<ManifestsModel> = {
  ...noReadinessProbe,
  refusedByChart: false,
  check: (model) =>
    connectServers(model)
      .filter(({ container: { container } }) => !isJsonObject(container.readinessProbe))
      .map(({ container }) => ({ path: below(container.path, 'readinessProbe'), received: 'missing' })),
};
