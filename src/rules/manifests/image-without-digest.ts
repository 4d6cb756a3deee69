import { embeddedImages } from '../../chart/images';
import { PAGES } from '../documentation';
import { textAt } from '../model/lookup';
import { ManifestsModel, objectsOf } from '../model/manifests-model';
import { containersOf } from '../model/workloads';
import { Rule } from '../rule';

const WITH_DIGEST = /@sha256:[0-9a-f]{64}$/;

/** Only where the user asks for it: most teams go by tags. */
export const imageWithoutDigest: Rule<ManifestsModel> = {
  id: 'CONNECT094',
  severity: 'error',
  title: 'An image is named without its digest',
  why: 'Its tag can be moved: what runs tomorrow need not be what was tried today, though no manifest changed.',
  fix: 'the image with its digest, e.g. tag: 2026.08.0-ubuntu-24.04@sha256:<64 hexadecimal digits>',
  documentation: PAGES.images,
  check: (model) => {
    if (!model.digestsRequired) return [];
    const ofPods = containersOf(model).map(({ path, container }) => ({ path: [...path, 'image'], image: textAt(container, 'image') }));
    const ofContent = objectsOf(model, 'ConfigMap').flatMap(({ path, object }) => embeddedImages(object).map((image) => ({ path: [...path, 'data'], image })));
    return [...ofPods, ...ofContent].filter(({ image }) => !WITH_DIGEST.test(image)).map(({ path, image }) => ({ path, received: JSON.stringify(image) }));
  },
};
