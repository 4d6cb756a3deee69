import { imagesOf } from '../chart/images';
import { KubernetesObject } from '../chart/kubernetes-object';
import { mistake } from '../errors/posit-connect-error';
import { isJsonObject, Json, JsonObject } from '../values/json';
import { itemsAt } from '../values/lookup';
import { mirroredImage, withImagesReplaced } from '../values/mirrored-image';

/** Has images come from one registry, whoever names them. Without a registry nothing changes. */
export class ImageMirror {
  private readonly targets = new Map<string, string>();

  /**
   * @param registry host and path of the registry
   * @param at construct path, for messages
   */
  public constructor(
    private readonly registry: string | undefined,
    private readonly at: string,
  ) {}

  /** From where each image comes: targets by their sources. */
  public get mirrored(): ReadonlyMap<string, string> {
    return this.targets;
  }

  /** Objects whose images come from the registry, those in the texts of ConfigMaps, too. */
  public objects(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
    if (this.registry === undefined) return objects;
    const inTexts = new Map(imagesOf(objects).map((image) => [image, this.target(image)]));
    return objects.map((object) => {
      const moved = this.moved(object) as KubernetesObject;
      return moved.kind === 'ConfigMap' && isJsonObject(moved.data) ? { ...moved, data: textsReplaced(moved.data, inTexts) } : moved;
    });
  }

  /** A pod, or what holds one, and what its scripts say of images that were met before. */
  public pod<T extends Json>(value: T): T {
    return this.registry === undefined ? value : (textsIn(this.moved(value), (text) => this.text(text)) as T);
  }

  /** A text that may name images that were met before. */
  public text(text: string): string {
    return withImagesReplaced(text, this.targets);
  }

  /** The chart's values as the checks read them. */
  public values(values: JsonObject): JsonObject {
    const environments = itemsAt(values, 'executionEnvironments');
    if (this.registry === undefined || environments.length === 0) return values;
    return { ...values, executionEnvironments: environments.map((each) => (typeof each.name === 'string' ? { ...each, name: this.target(each.name) } : each)) };
  }

  private moved(value: Json): Json {
    if (Array.isArray(value)) return value.map((item: Json) => this.moved(item));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, this.movedMember(key, child as Json)]));
  }

  private movedMember(key: string, value: Json): Json {
    if (key !== 'image') return this.moved(value);
    if (typeof value === 'string' && value !== '') return this.target(value);
    // A volume that is an image.
    return isJsonObject(value) && typeof value.reference === 'string' ? { ...value, reference: this.target(value.reference) } : value;
  }

  private target(image: string): string {
    const target = this.registry === undefined ? image : mirroredImage(image, this.registry);
    if (target === image) return image;
    const other = [...this.targets].find(([source, taken]) => taken === target && source !== image);
    this.targets.set(image, target);
    if (other === undefined) return target;
    throw mistake('IMAGE_REGISTRY', {
      at: this.at,
      what: `${other[0]} and ${image} would both be ${target}`,
      fix: 'another name for one of the two in the program, e.g. the one that it has in the mirror',
    });
  }
}

function textsIn(value: Json, replaced: (text: string) => string): Json {
  if (typeof value === 'string') return replaced(value);
  if (Array.isArray(value)) return value.map((item: Json) => textsIn(item, replaced));
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, textsIn(child as Json, replaced)])) : value;
}

function textsReplaced(data: JsonObject, images: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries(Object.entries(data).map(([key, text]) => [key, typeof text === 'string' ? withImagesReplaced(text, images) : text]));
}
