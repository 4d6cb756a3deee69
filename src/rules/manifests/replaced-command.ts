import { connectServers } from '../model/connect-servers';
import { ManifestsModel } from '../model/manifests-model';
import { below, segmentsOf } from '../model/value-path';
import { valuesInSight } from '../model/values-in-sight';
import { replacedCommand } from '../pod/replaced-command';
import { Rule } from '../rule';

/** In manifests the chart's own start stands there, too. */
export const replacedCommandInManifests: Rule<ManifestsModel> = {
  ...replacedCommand,
  fix: 'args: ["/scripts/prestart.bash", "/usr/local/bin/startup.sh"]',
  refusedByChart: false,
  check: (model) =>
    connectServers(model).flatMap((server) =>
      replacedCommand
        .check(valuesInSight(server.configuration, server))
        .map((match) => ({ ...match, path: below(server.container.path, ...segmentsOf(match.path)) })),
    ),
};
