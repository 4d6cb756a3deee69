import { PAGES } from '../documentation';
import { mapAt } from '../model/lookup';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const KNOWN = /^(cpu|memory|ephemeral-storage|hugepages-.+|(requests|limits)\..+|.+\/.+)$/;

const PLACES = ['resources', 'backends.kubernetes.defaultInitContainer.resources', 'chronicleAgent.resources', 'launcher.templateValues.pod.resources'].flatMap(
  (place) => ['requests', 'limits'].map((kind) => below(place, kind)),
);

/** Resources without a domain are Kubernetes' own. */
export const resourceName: Rule<ValuesModel> = {
  id: 'CONNECT057',
  severity: 'error',
  title: 'A resource has a name that Kubernetes does not know',
  why: 'Kubernetes refuses the pod, and Connect or its content does not start.',
  fix: 'cpu, memory or ephemeral-storage; others with their domain, such as nvidia.com/gpu',
  documentation: PAGES.resources,
  check: (model) =>
    PLACES.flatMap((path) =>
      Object.keys(mapAt(model.values, path))
        .filter((name) => !KNOWN.test(name))
        .map((name) => ({ path: [...path, name], received: 'no resource' })),
    ),
};
