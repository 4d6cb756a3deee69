import { imagesOf } from '../../chart/images';
import { KubernetesObject } from '../../chart/kubernetes-object';
import { mirroredImage } from '../../values/mirrored-image';

/** An image of an installation. */
export interface ListedImage {
  /** Where it comes from. */
  readonly source: string;
  /** What the manifests call it, or are to call it in a registry of the user's own. */
  readonly target: string;
  /** Digest that `connect.lock.json` has for the source. */
  readonly digest?: string;
}

/** The images with the digests that are locked for them. */
export function withDigests(images: readonly ListedImage[], digests: Readonly<Record<string, string>> = {}): readonly ListedImage[] {
  return images.map((image) => (Object.hasOwn(digests, image.source) ? { ...image, digest: digests[image.source] } : image));
}

/** The images in manifests, sorted by where they come from; `mirrored` knows that of those that have been renamed. */
export function imageList(objects: readonly KubernetesObject[], mirrored: ReadonlyMap<string, string>, registry: string | undefined): readonly ListedImage[] {
  const sources = new Map([...mirrored].map(([source, target]) => [target, source]));
  const listed = imagesOf(objects).map((image) => {
    const source = sources.get(image) ?? image;
    return { source, target: registry === undefined ? image : mirroredImage(source, registry) };
  });
  return listed.sort((left, right) => (left.source < right.source ? -1 : 1));
}

/** The forms in which images are listed. */
export const IMAGE_FORMATS = {
  text: (images: readonly ListedImage[]) => images.map(({ target }) => `${target}\n`).join(''),
  json: (images: readonly ListedImage[]) => `${JSON.stringify(images, undefined, 2)}\n`,
  mirror: (images: readonly ListedImage[]) => images.map((image) => `${pinned(image)} ${image.target}\n`).join(''),
} as const;

// Whatever copies it takes a tag or a digest.
function pinned({ source, digest }: ListedImage): string {
  return digest === undefined || source.includes('@') ? source : `${source.replace(/:[^/:]*$/, '')}@${digest}`;
}
