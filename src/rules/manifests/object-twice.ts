import { PAGES } from '../documentation';
import { ManifestsModel, nameOf, namespaceOf, objectsOf } from '../model/manifests-model';
import { Rule } from '../rule';

/** Cluster-wide names carry no namespace: two releases of the same name meet there first. */
export const objectTwice: Rule<ManifestsModel> = {
  id: 'CONNECT093',
  severity: 'error',
  title: 'Two manifests describe the same object',
  why: 'Each apply replaces what the other manifest said, and Argo CD stays out of sync: one of the two deployments runs with settings of the other.',
  fix: 'another name or namespace for one of the two, e.g. another releaseName',
  documentation: PAGES.objectNames,
  check: (model) => {
    const seen = new Set<string>();
    return objectsOf(model).flatMap(({ path, object }) => {
      const { apiVersion, kind } = object;
      const name = nameOf(object);
      const key = `${apiVersion.slice(0, Math.max(0, apiVersion.lastIndexOf('/')))}\n${kind}\n${namespaceOf(object)}\n${name}`;
      const isRepeated = seen.has(key) && name !== '';
      seen.add(key);
      return isRepeated ? [{ path, received: 'described before' }] : [];
    });
  },
};
