import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KubernetesObject, objectsAmong } from '../../chart/kubernetes-object';
import { readKubernetesYaml } from '../../chart/kubernetes-yaml';
import { Unreadable } from '../unreadable';
import { fileTree, isManifest } from './file-tree';

/** The objects in a file, or in all manifests of a folder. */
export function objectsIn(name: string): readonly KubernetesObject[] {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats === undefined) throw new Unreadable(`${name} cannot be read: there is no such file or folder.`);
  const files = stats.isDirectory() ? fileTree(name).files.filter(isManifest).map((file) => join(name, file)) : [name];
  return files.flatMap((file) => manifestObjects(file, readFileSync(file, 'utf8')));
}

function manifestObjects(name: string, text: string): readonly KubernetesObject[] {
  try {
    return objectsAmong(readKubernetesYaml(text));
  } catch {
    throw new Unreadable(`${name} is no YAML.`);
  }
}
