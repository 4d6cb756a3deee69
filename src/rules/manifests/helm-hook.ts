import { isJsonObject } from '../../values/json';
import { PAGES } from '../documentation';
import { ManifestsModel, objectsOf } from '../model/manifests-model';
import { Rule } from '../rule';

/** helm runs hooks when it installs, and nothing else knows them as it does. */
export const helmHook: Rule<ManifestsModel> = {
  id: 'CONNECT101',
  severity: 'warning',
  title: 'An object is a hook of helm, and helm does not install it',
  why: 'kubectl and Flux apply it with everything else, at once and for good; Argo CD runs it as a hook of its own, and ignores the annotation as soon as one object of the Application has a hook of Argo CD.',
  fix: 'take the annotation away, and say it in the words of who applies the manifests, e.g. argocd.argoproj.io/hook: PreSync',
  documentation: PAGES.argoCdHelm,
  check: (model) =>
    objectsOf(model).flatMap(({ path, object }) => {
      const annotations = object.metadata?.annotations;
      const hook = isJsonObject(annotations) ? annotations['helm.sh/hook'] : undefined;
      return hook === undefined ? [] : [{ path: [...path, 'metadata', 'annotations', 'helm.sh/hook'], received: JSON.stringify(hook) }];
    }),
};
