import { ConnectServer, connectServers } from '../model/connect-servers';
import { contentClaimOf, dataClaimsOf, sharedClaimsOf } from '../model/data-claims';
import { valueAt } from '../model/lookup';
import { ManifestsModel, objectsOf, PlacedObject } from '../model/manifests-model';
import { below, segmentsOf } from '../model/value-path';
import { valuesInSight } from '../model/values-in-sight';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';
import { accessModes } from '../storage/access-modes';
import { classDoesNotShare } from '../storage/class-does-not-share';

/** Several servers need every claim of theirs on several nodes, not only that of the data. */
export const accessModesInManifests = ofClaims(accessModes, sharedClaimsOf);
export const classDoesNotShareInManifests = ofClaims(classDoesNotShare, dataClaimsOf);

/** A rule on the claim that the chart makes, as a rule on claims of the server. */
function ofClaims(rule: Rule<ValuesModel>, claimsOf: (model: ManifestsModel, server: ConnectServer) => readonly PlacedObject[]): Rule<ManifestsModel> {
  return {
    ...rule,
    refusedByChart: false,
    check: (model) =>
      connectServers(model).flatMap((server) =>
        claimsOf(model, server).flatMap((claim) =>
          rule.check(withClaim(model, server, claim)).map((match) => ({ ...match, path: below(claim.path, 'spec', ...segmentsOf(match.path).slice(1)) })),
        ),
      ),
  };
}

// As if the chart made the claim.
function withClaim(model: ManifestsModel, server: ConnectServer, { object }: PlacedObject): ValuesModel {
  const known = valuesInSight(server.configuration, server);
  const effective = {
    ...known.effective,
    sharedStorage: {
      create: true,
      mountContent: contentClaimOf(server) !== '',
      accessModes: valueAt(object, 'spec.accessModes'),
      storageClassName: valueAt(object, 'spec.storageClassName'),
    },
    extraObjects: objectsOf(model, 'StorageClass').map((placed) => placed.object),
  };
  return { ...known, effective };
}
