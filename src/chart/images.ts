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

/** Images in a ConfigMap of the chart, which keeps the base of content Jobs and the execution environments as text. */
export function embeddedImages({ kind, data }: KubernetesObject): readonly string[] {
  if (kind !== 'ConfigMap' || !isJsonObject(data)) return [];
  return [...containerImages(embeddedYaml(data['job.yaml'])), ...environmentNames(embeddedYaml(data['environments.yaml']))];
}

function environmentNames(value: Json | undefined): readonly string[] {
  const list = isJsonObject(value) ? Object.values(value).find(Array.isArray) : value;
  if (!Array.isArray(list)) return [];
  return list.filter(isJsonObject).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}

/** What a text of a ConfigMap says as YAML; undefined where it is none, which whoever reads it in the cluster says. */
export function embeddedYaml(text: Json | undefined): Json | undefined {
  if (typeof text !== 'string') return undefined;
  const { parseDocument } = require('yaml') as typeof import('yaml');
  // An alias may name nothing, contain itself, or multiply without end.
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    return document.errors.length > 0 ? undefined : (JSON.parse(JSON.stringify(document.toJS() ?? null)) as Json);
  } catch {
    return undefined;
  }
}
