import { secretInValues } from '../configuration/secret-in-values';
import { PAGES } from '../documentation';
import { ManifestsModel } from '../model/manifests-model';
import { segmentsOf } from '../model/value-path';
import { valuesAlone } from '../model/values-in-sight';
import { Rule } from '../rule';

/** Base64 hides nothing. Extra objects are judged in the same way, before they are rendered. */
export const secretInManifest: Rule<ManifestsModel> = {
  id: 'CONNECT096',
  severity: 'warning',
  title: 'A Secret is among the manifests with its contents',
  why: 'Whoever reads the manifests, or the repository in which they are kept, reads the secret, and it stays in the history of the repository; base64 is no encryption.',
  fix: "the name of a Secret that comes into the cluster by another way: SecretSource.existing or SecretSource.externalSecret in a program, license: { file: { secret: '<secret>' } } in values; or the manifest encrypted",
  documentation: PAGES.secrets,
  settledBy: secretInValues.id,
  check: (model) =>
    secretInValues.check(valuesAlone({ extraObjects: model.objects })).map(({ path }) => ({ path: segmentsOf(path).slice(1), received: 'filled in (not shown)' })),
};
