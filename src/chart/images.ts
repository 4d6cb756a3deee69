import { isJsonObject, Json } from '../values/json';
import { KubernetesObject } from './kubernetes-object';

/** Every image that pods of these objects run, sorted: of containers, of the base of content Jobs, of execution environments. */
export function imagesOf(objects: readonly KubernetesObject[]): readonly string[] {
  return [...new Set(objects.flatMap((object) => [...containerImages(object), ...embeddedImages(object)]))].sort();
}

function containerImages(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => containerImages(item));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (key === 'containers' || key === 'initContainers') return imagesOfList(child);
    return containerImages(child);
  });
}

function imagesOfList(containers: Json | undefined): readonly string[] {
  if (!Array.isArray(containers)) return [];
  return containers.filter(isJsonObject).flatMap(({ image }) => (typeof image === 'string' ? [image] : []));
}

// The chart keeps the base of content Jobs and the execution environments as text in ConfigMaps.
function embeddedImages({ kind, data }: KubernetesObject): readonly string[] {
  if (kind !== 'ConfigMap' || !isJsonObject(data)) return [];
  return [...containerImages(parsed(data['job.yaml'])), ...environmentNames(parsed(data['environments.yaml']))];
}

function environmentNames(value: Json | undefined): readonly string[] {
  const list = isJsonObject(value) ? Object.values(value).find(Array.isArray) : value;
  if (!Array.isArray(list)) return [];
  return list.filter(isJsonObject).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}

function parsed(text: Json | undefined): Json | undefined {
  if (typeof text !== 'string') return undefined;
  const { parse } = require('yaml') as typeof import('yaml');
  return parse(text) as Json;
}
