import { embeddedImages } from '../../chart/images';
import { latestTag } from '../image/latest-tag';
import { textAt } from '../model/lookup';
import { ManifestsModel, objectsOf } from '../model/manifests-model';
import { containersOf } from '../model/workloads';
import { Rule } from '../rule';

/** An image as registries know it, and not what a tool still has to fill in. */
const IMAGE = /^[\w./:-]+$/;

/** An image without a tag goes by the same one. */
export const latestTagInManifests: Rule<ManifestsModel> = {
  ...latestTag,
  refusedByChart: false,
  check: (model) => {
    const ofPods = containersOf(model).map(({ path, container }) => ({ path: [...path, 'image'], image: textAt(container, 'image'), where: '' }));
    const ofContent = objectsOf(model, 'ConfigMap').flatMap(({ path, object }) => embeddedImages(object).map((image) => ({ path: [...path, 'data'], image, where: 'a text with the image ' })));
    return [...ofPods, ...ofContent]
      .filter(({ image }) => IMAGE.test(image) && tagOf(image) === 'latest')
      .map(({ path, image, where }) => ({ path, received: `${where}${JSON.stringify(image)}${image.endsWith(':latest') ? '' : ', which is latest to the cluster'}` }));
  },
};

function tagOf(image: string): string {
  return /:([^/:]+)$/.exec(image)?.[1] ?? 'latest';
}
