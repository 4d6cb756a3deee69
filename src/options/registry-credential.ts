import { mistake } from '../errors/posit-connect-error';
import { SecretSource } from './secret-source';
import { requireObjectName } from './syntax/kubernetes-name';

/** Key under which Kubernetes looks for credentials of registries. */
export const REGISTRY_KEY = '.dockerconfigjson';

const AT = 'RegistryCredential.of';

/** Options of `RegistryCredential.of`. */
export interface RegistryCredentialProps {
  /**
   * Source of the Secret in the namespace of content, where content has one of its own: what was sealed for one namespace
   * cannot be opened in another.
   *
   * @default - the same source as in the namespace of Connect
   */
  readonly contentSource?: SecretSource;
}

/** A pull secret that the library makes, validated. */
export interface RegistryChoice {
  readonly name: string;
  readonly source: SecretSource;
  readonly contentSource?: SecretSource;
}

/**
 * A Secret with which images are pulled, made in the namespace of Connect and in that of content. A pull secret that is
 * already in both is named in `imagePullSecrets`.
 *
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/
 */
export class RegistryCredential {
  /**
   * Credentials in the form of Docker's `config.json`, from any source that makes a Secret.
   *
   * @param name name of the Secret in both namespaces
   * @param source an external secret, a sealed one, or a literal
   * @param props another source for the namespace of content
   * @throws PositConnectError `REGISTRY_CREDENTIAL` for a source that makes no such Secret, or a literal that is no `config.json`;
   *   `KUBERNETES_NAME` for a name that Kubernetes would refuse
   * @example RegistryCredential.of('registry', SecretSource.externalSecret({ store: 'vault', remoteKey: 'connect/registry' }))
   */
  public static of(name: string, source: SecretSource, props: RegistryCredentialProps = {}): RegistryCredential {
    requireObjectName(name, AT, 'name');
    requireSource(name, source, 'source');
    if (props.contentSource !== undefined) requireSource(name, props.contentSource, 'contentSource');
    return new RegistryCredential({ name, source, contentSource: props.contentSource });
  }

  /** @internal */
  public readonly _choice: RegistryChoice;

  private constructor(choice: RegistryChoice) {
    this._choice = choice;
  }
}

function requireSource(name: string, { _origin: origin }: SecretSource, prop: string): void {
  if (origin.kind === 'existing') throw refused(`${prop} is a Secret that exists`, `imagePullSecrets: ['${name}']`);
  // The node pulls images for pods that mount no store, those of content above all.
  if (origin.kind === 'csi') throw refused(`${prop} is there only while a pod mounts its store`, 'SecretSource.externalSecret or SecretSource.sealedSecret');
  if ((origin.name ?? name) !== name) throw refused(`${prop} makes the Secret ${origin.name}, and the name is ${name}`, 'the same name in both');
  if ((origin.key ?? REGISTRY_KEY) !== REGISTRY_KEY) throw refused(`${prop} has the key ${origin.key}`, `key: '${REGISTRY_KEY}', or none`);
  if (origin.value !== undefined && !isDockerConfig(origin.value)) throw refused(`${prop} is a text that is no config.json of Docker`, `'{"auths":{"registry.example.com":{"auth":"…"}}}'`);
}

function isDockerConfig(text: string): boolean {
  try {
    const { auths } = JSON.parse(text) as { readonly auths?: unknown };
    return typeof auths === 'object' && auths !== null && !Array.isArray(auths);
  } catch {
    return false;
  }
}

function refused(what: string, fix: string) {
  return mistake('REGISTRY_CREDENTIAL', { at: AT, what, fix });
}
