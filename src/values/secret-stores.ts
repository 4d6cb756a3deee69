import { k8s } from 'cdk8s-plus-28';
import { Contribution, secretReference, SecretStoreMount, secretStoreMount, SecretUse } from './contribution';
import { distinctBy } from './distinct';
import { isJsonObject } from './json';
import { ReleaseContext } from './release-context';

/** What the server mounts so that the Secrets which it reads exist. */
export function secretStoresContribution(uses: readonly SecretUse[], context: ReleaseContext): Contribution {
  const mounts = mountsOf(uses, context);
  return { volumes: mounts.map(({ volume }) => volume), volumeMounts: mounts.map(({ mount }) => mount) };
}

/**
 * The pod with the volumes without which Secrets that it reads do not exist: each is there only while some pod mounts it. The driver
 * makes them a moment after the pod has mounted its store: the pod waits for them, where it would else find an empty folder.
 */
export function withSecretStores(pod: k8s.PodSpec, uses: readonly SecretUse[], context: ReleaseContext): k8s.PodSpec {
  const mountable = uses.filter(({ source }) => source._origin.volume !== undefined);
  if (mountable.length === 0) return pod;
  const read = secretNames(pod);
  const stored = mountable.filter((use) => read.has(secretReference(use, context.releaseName).name));
  const mounts = mountsOf(stored, context);
  const [first, ...others] = pod.containers;
  if (mounts.length === 0 || first === undefined) return pod;
  const made = new Set(stored.map((use) => secretReference(use, context.releaseName).name));
  return {
    ...pod,
    volumes: [...(pod.volumes ?? []).map((volume) => awaited(volume, made)), ...mounts.map(({ volume }) => volume as unknown as k8s.Volume)],
    containers: [{ ...first, volumeMounts: [...(first.volumeMounts ?? []), ...mounts.map(({ mount }) => mount as unknown as k8s.VolumeMount)] }, ...others],
  };
}

function awaited(volume: k8s.Volume, made: ReadonlySet<string>): k8s.Volume {
  const { secret } = volume;
  return secret?.secretName === undefined || !made.has(secret.secretName) ? volume : { ...volume, secret: { ...secret, optional: undefined } };
}

function mountsOf(uses: readonly SecretUse[], { releaseName }: ReleaseContext): readonly SecretStoreMount[] {
  const mounts = uses.map((use) => secretStoreMount(use, secretReference(use, releaseName))).filter((mount) => mount !== undefined);
  return distinctBy(mounts, ({ mount }) => String(mount.mountPath));
}

/** Names of the Secrets that a pod reads: variables name them in `secretKeyRef` and `secretRef`, volumes in `secret`. */
export function secretNames(pod: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (value: unknown, key: string): void => {
    if (Array.isArray(value)) return value.forEach((item) => collect(item, key));
    if (!isJsonObject(value)) return;
    const name = key === 'secret' ? (value.secretName ?? value.name) : value.name;
    if (['secretKeyRef', 'secretRef', 'secret'].includes(key) && typeof name === 'string') names.add(name);
    for (const [inner, child] of Object.entries(value)) collect(child, inner);
  };
  collect(pod, '');
  return names;
}
