import { isJsonObject } from '../../values/json';
import { podSecurityViolations } from '../../values/pod-security/levels';
import { PAGES } from '../documentation';
import { textAt } from '../model/lookup';
import { ManifestsModel, nameOf, namespaceOf, objectsOf } from '../model/manifests-model';
import { below } from '../model/value-path';
import { podsOf } from '../model/workloads';
import { Rule } from '../rule';

const LABEL = 'pod-security.kubernetes.io/enforce';

/** In namespaces that are among the manifests, with their level on them. */
export const podSecurity: Rule<ManifestsModel> = {
  id: 'CONNECT107',
  severity: 'error',
  title: 'The namespace refuses the pod by its level of Pod Security',
  why: 'Kubernetes makes no such pod: the Deployment or Job stays without one, and says so in its events alone.',
  fix: 'the field as the level asks for it; or podSecurity: PodSecurityLevel.baseline() in a program, the label pod-security.kubernetes.io/enforce of the namespace elsewhere',
  documentation: PAGES.podSecurity,
  check: (model) => {
    const levels = new Map(objectsOf(model, 'Namespace').map(({ object }) => [nameOf(object), textAt(object, ['metadata', 'labels', LABEL])]));
    return podsOf(model).flatMap(({ path, pod, workload }) => {
      const level = levels.get(namespaceOf(workload.object));
      if ((level !== 'baseline' && level !== 'restricted') || !isJsonObject(pod)) return [];
      return podSecurityViolations(pod, level).map((violation) => ({
        path: below(path, ...violation.path),
        received: `${violation.received}, where the namespace is ${level}`,
      }));
    });
  },
};
