export { imageWithoutDigest } from './manifests/image-without-digest';
export { objectTwice } from './manifests/object-twice';
