import { k8s } from 'cdk8s-plus-28';

const FOLDER = '/secrets';

/** Folder of a pod in which the keys of one Secret are files. */
export interface SecretFolder {
  readonly path: string;
  readonly volume: k8s.Volume;
  readonly mount: k8s.VolumeMount;
}

/** A folder for each Secret. One that does not exist is an empty folder, where a pod would otherwise hang in ContainerCreating. */
export function secretFolders(names: readonly string[]): ReadonlyMap<string, SecretFolder> {
  return new Map(
    names.map((secretName, index) => {
      const name = `secret-${index}`;
      const path = `${FOLDER}/${index}`;
      return [secretName, { path, volume: { name, secret: { secretName, optional: true } }, mount: { name, mountPath: path, readOnly: true } }];
    }),
  );
}
