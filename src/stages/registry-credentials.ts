import { KubernetesObject } from '../chart/kubernetes-object';
import { mistake } from '../errors/posit-connect-error';
import { RegistryCredential, REGISTRY_KEY } from '../options/registry-credential';
import { SecretSource } from '../options/secret-source';
import { ReleaseContext } from '../values/release-context';
import { labelled } from './labels';

const REGISTRY_SECRET = 'kubernetes.io/dockerconfigjson';

/** What makes the pull secrets of the user, in each namespace whose pods pull images: a Secret serves one namespace. */
export function registryCredentialObjects(credentials: readonly RegistryCredential[], context: ReleaseContext): readonly KubernetesObject[] {
  return credentials.flatMap(({ _choice: { name, source, contentSource } }) => {
    const objects = [objectFor(source, name, context.namespace)];
    if (context.contentNamespace !== context.namespace) objects.push(objectFor(ofContent(source, contentSource, name, context), name, context.contentNamespace));
    return objects.map((object) => labelled(object, context.releaseName, 'secret'));
  });
}

function objectFor({ _origin: origin }: SecretSource, name: string, namespace: string) {
  return origin.manifest?.({ name, namespace, key: REGISTRY_KEY, type: REGISTRY_SECRET }) ?? {};
}

function ofContent(source: SecretSource, contentSource: SecretSource | undefined, name: string, context: ReleaseContext): SecretSource {
  if (contentSource !== undefined) return contentSource;
  if (source._origin.boundToNamespace !== true) return source;
  throw mistake('REGISTRY_CREDENTIAL', {
    at: 'RegistryCredential.of',
    what: `the Secret ${name} is sealed for one namespace, and is needed in ${context.namespace} and ${context.contentNamespace}`,
    fix: 'contentSource: SecretSource.sealedSecret({ … }) with the value sealed for the other, or SealedSecretScope.clusterWide()',
  });
}
