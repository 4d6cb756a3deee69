import { isJsonObject, Json } from '../values/json';
import { KubernetesObject } from './kubernetes-object';

const CONTAINER_LISTS: ReadonlySet<string> = new Set(['containers', 'initContainers', 'extraContainers', 'ephemeralContainers']);

/** Every image that pods of these objects run, sorted: of containers, of the base of content Jobs, of execution environments. */
export function imagesOf(objects: readonly KubernetesObject[]): readonly string[] {
  return [...new Set(objects.flatMap((object) => [...containerImages(object), ...embeddedImages(object)]))].sort();
}

function containerImages(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => containerImages(item));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (CONTAINER_LISTS.has(key)) return imagesOfList(child);
    return containerImages(child);
  });
}

function imagesOfList(containers: Json | undefined): readonly string[] {
  if (!Array.isArray(containers)) return [];
  return containers.filter(isJsonObject).flatMap(({ image }) => (typeof image === 'string' ? [image] : []));
}

/** Images in a ConfigMap of the chart, which keeps as text what content is made of: base of its Jobs, templates, environments, profiles. */
export function embeddedImages({ kind, data }: KubernetesObject): readonly string[] {
  if (kind !== 'ConfigMap' || !isJsonObject(data)) return [];
  return Object.entries(data).flatMap(([key, text]) => (typeof text === 'string' ? imagesInText(key, text) : []));
}

function imagesInText(key: string, text: string): readonly string[] {
  if (key === 'job.yaml') return containerImages(embeddedYaml(text));
  if (/^(environments|runtime)\.yaml$/.test(key)) return environmentNames(embeddedYaml(text));
  // JSON between the lines of a template.
  if (key.endsWith('-templates-data.tpl')) return text.split('\n').filter((line) => /^\s*\{".*\}\s*$/.test(line)).flatMap((line) => containerImages(embeddedYaml(line)));
  return key === 'launcher.kubernetes.profiles.conf' ? profileImages(text) : [];
}

function environmentNames(value: Json | undefined): readonly string[] {
  const list = isJsonObject(value) ? Object.values(value).find(Array.isArray) : value;
  if (!Array.isArray(list)) return [];
  return list.filter(isJsonObject).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}

function profileImages(text: string): readonly string[] {
  const settings = [...text.matchAll(/^[ \t]*(?:default-)?container-images?[ \t]*=(.*)$/gm)];
  return settings.flatMap(([, images]) => images.split(',')).map((image) => image.trim()).filter((image) => image !== '');
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
