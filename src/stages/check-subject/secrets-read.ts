import { KubernetesObject } from '../../chart/kubernetes-object';
import { SecretRead } from '../../checks/check-subject';
import { distinctBy } from '../../values/distinct';
import { Json, JsonObject } from '../../values/json';
import { at, itemsAt, textAt } from '../../values/lookup';
import { pullSecretsOf } from './pod-placement';

/** What the pods of `pod` read of Secrets, but for what they may miss. */
export function secretsOfPod(pod: Json | undefined, namespace: string): readonly SecretRead[] {
  const containers = [...itemsAt(pod, 'initContainers'), ...itemsAt(pod, 'containers')];
  const reads = [
    ...containers.flatMap(secretsOfContainer),
    ...itemsAt(pod, 'volumes').flatMap(secretsOfVolume),
    ...pullSecretsOf(pod).map((name) => ({ name, kind: 'registry' as const, reader: 'pulling images' })),
  ];
  return reads.filter(({ name }) => name !== '').map((read) => ({ namespace, ...read }));
}

/** The certificates that the ingress of the release serves, but for those that an issuer makes later. */
export function secretsOfIngresses(release: readonly KubernetesObject[], namespace: string): readonly SecretRead[] {
  return release.filter(({ kind, metadata }) => kind === 'Ingress' && !isIssued(metadata.annotations)).flatMap((ingress) =>
    itemsAt(ingress, 'spec', 'tls').flatMap(({ secretName }) =>
      typeof secretName === 'string' && secretName !== ''
        ? [{ namespace, name: secretName, kind: 'tls' as const, reader: `Ingress ${ingress.metadata.name}` }]
        : [],
    ),
  );
}

/** Each Secret and key once, with all that reads it. */
export function distinctReads(reads: readonly SecretRead[]): readonly SecretRead[] {
  const place = ({ namespace, name, kind, key }: SecretRead) => JSON.stringify([namespace, name, kind, key]);
  const readers = new Map<string, Set<string>>();
  for (const read of reads) readers.set(place(read), (readers.get(place(read)) ?? new Set()).add(read.reader));
  return distinctBy(reads, place).map((read) => ({ ...read, reader: [...(readers.get(place(read)) ?? [])].join(', ') }));
}

type Read = Omit<SecretRead, 'namespace'>;

function secretsOfContainer(container: JsonObject): readonly Read[] {
  const of = `of container ${textAt(container, 'name')}`;
  const variables = itemsAt(container, 'env').flatMap((variable) => {
    const reference = at(variable, 'valueFrom', 'secretKeyRef');
    return read(reference, textAt(reference, 'name'), `${textAt(variable, 'name')} ${of}`, [textAt(reference, 'key')]);
  });
  const whole = itemsAt(container, 'envFrom').flatMap(({ secretRef }) => read(secretRef, textAt(secretRef, 'name'), `envFrom ${of}`));
  return [...variables, ...whole];
}

function secretsOfVolume(volume: JsonObject): readonly Read[] {
  const reader = `volume ${textAt(volume, 'name')}`;
  const projected = itemsAt(volume, 'projected', 'sources').flatMap(({ secret }) => read(secret, textAt(secret, 'name'), reader, keysOf(secret)));
  return [...read(volume.secret, textAt(volume.secret, 'secretName'), reader, keysOf(volume.secret)), ...projected];
}

function keysOf(secret: Json | undefined): readonly string[] {
  return itemsAt(secret, 'items').map((item) => textAt(item, 'key'));
}

function read(source: Json | undefined, name: string, reader: string, keys: readonly string[] = []): readonly Read[] {
  if (source === undefined || at(source, 'optional') === true) return [];
  return keys.length === 0 ? [{ name, kind: 'generic', reader }] : keys.map((key) => ({ name, key, kind: 'generic', reader }));
}

function isIssued(annotations: Json | undefined): boolean {
  return Object.keys((annotations ?? {}) as JsonObject).some((key) => key.startsWith('cert-manager.io/') || key === 'kubernetes.io/tls-acme');
}
