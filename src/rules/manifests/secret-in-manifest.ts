import { PAGES } from '../documentation';
import { mapAt } from '../model/lookup';
import { ManifestsModel, objectsOf, PlacedObject } from '../model/manifests-model';
import { readableText } from '../model/secret-shapes';
import { Rule } from '../rule';

const FIELDS = ['data', 'stringData'];

/** What another tool fills in or decrypts on the way to the cluster. */
const NOT_YET = /^(<[^<>]*>|\$\{[^{}]*\}|\{\{[^]*\}\}|ENC\[[^]*)$/;

/** Base64 hides nothing. */
export const secretInManifest: Rule<ManifestsModel> = {
  id: 'CONNECT096',
  severity: 'warning',
  title: 'A Secret is among the manifests with its contents',
  why: 'Whoever reads the manifests, or the repository in which they are kept, reads the secret, and it stays in the history of the repository; base64 is no encryption.',
  fix: "the name of a Secret that comes into the cluster by another way: SecretSource.existing or SecretSource.externalSecret in a program, license: { file: { secret: '<secret>' } } in values; or the manifest encrypted",
  documentation: PAGES.secrets,
  judgedInValuesBy: 'CONNECT066',
  check: (model) => objectsOf(model, 'Secret').flatMap((secret) => {
    const count = FIELDS.flatMap((field) => readableKeys(secret, field)).length;
    return count === 0 ? [] : [{ path: secret.path, received: `filled in (${count === 1 ? 'one value' : `${count} values`}, not shown)` }];
  }),
};

// Certificates without their key are for everyone to read.
function readableKeys({ object }: PlacedObject, field: string): readonly string[] {
  return Object.entries(mapAt(object, field))
    .filter(([key, value]) => {
      const text = readableText(value).trim();
      return text !== '' && !NOT_YET.test(text) && !key.endsWith('.crt');
    })
    .map(([key]) => key);
}
