import { KubernetesObject } from '../chart/kubernetes-object';
import { mistake } from '../errors/posit-connect-error';
import { OPAQUE } from '../options/secret-source/secret-origin';
import { secretReference, SecretUse } from '../values/contribution';
import { JsonObject } from '../values/json';
import { mergeValues } from '../values/merge';
import { ReleaseContext } from '../values/release-context';
import { labelled } from './labels';

/** The objects that make the Secrets which the user did not make; what makes several keys of one Secret is one object. */
export function secretObjects(uses: readonly SecretUse[], context: ReleaseContext): readonly KubernetesObject[] {
  const made = new Map<string, MadeSecret>();
  for (const use of uses) {
    const secret = madeBy(use, context);
    if (secret === undefined) continue;
    const before = made.get(secret.name);
    made.set(secret.name, before === undefined ? secret : joined(before, secret));
  }
  return [...made.values()].map(({ manifest }) => labelled(manifest, context.releaseName, 'secret'));
}

interface MadeSecret {
  readonly name: string;
  readonly key: string;
  readonly manifest: JsonObject;
}

function madeBy(use: SecretUse, { namespace, releaseName }: ReleaseContext): MadeSecret | undefined {
  const { name, key } = secretReference(use, releaseName);
  const manifest = use.source._origin.manifest?.({ name, namespace, key, type: OPAQUE });
  return manifest && { name, key, manifest };
}

// A source that fixes the name may stand for several keys of it.
function joined(one: MadeSecret, other: MadeSecret): MadeSecret {
  if (JSON.stringify(one.manifest) === JSON.stringify(other.manifest)) return one;
  if (one.key !== other.key && one.manifest.kind === other.manifest.kind) return { ...one, manifest: mergeValues(one.manifest, other.manifest) };
  throw mistake('DUPLICATE_OBJECT', {
    at: 'SecretSource',
    what: `two sources make the key ${JSON.stringify(one.key)} of the Secret ${one.name}`,
    fix: 'another name or key for one of them',
  });
}
