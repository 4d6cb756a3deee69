import { JsonObject } from '../../values/json';
import { itemsAt, textAt } from '../model/lookup';
import { ManifestsModel } from '../model/manifests-model';
import { NamedItem, repeated } from '../model/pod-lists';
import { below, PathSegment } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { containersIn, PlacedPod, podsOf } from '../model/workloads';
import { mountTwice } from '../pod/mount-twice';
import { variableTwice } from '../pod/variable-twice';
import { volumeTwice } from '../pod/volume-twice';
import { Rule } from '../rule';

const REFUSED = 'Kubernetes refuses the workload, which is not installed or not updated.';

export const mountTwiceInManifests = ofPods(
  mountTwice,
  { title: 'Two volumes are mounted at one path of a container', why: REFUSED, fix: 'another mountPath for one of the two' },
  (pod) => containersIn(pod).map(({ path, container }) => named(path, container, 'volumeMounts', 'mountPath')),
);

export const variableTwiceInManifests = ofPods(
  variableTwice,
  { fix: 'one entry of this name; RSTUDIO_CONNECT_HASTE and RSC_LICENSE… are set by the chart, for pod.haste and license' },
  (pod) => containersIn(pod).map(({ path, container }) => named(path, container, 'env', 'name')),
);

export const volumeTwiceInManifests = ofPods(
  volumeTwice,
  { title: 'Two volumes of a pod have one name', why: REFUSED, fix: 'another name for one of the two, and in the mounts that use it' },
  ({ path, pod }) => [named(path, pod, 'volumes', 'name')],
);

/** A rule on a list of the server's pod, as a rule on every pod, of which nothing is added by a chart later. */
function ofPods(rule: Rule<ValuesModel>, words: Partial<Rule<never>>, listsOf: (pod: PlacedPod) => readonly (readonly NamedItem[])[]): Rule<ManifestsModel> {
  return {
    ...rule,
    ...words,
    refusedByChart: false,
    check: (model) => podsOf(model).flatMap(listsOf).flatMap((list) => repeated(list, new Set())).map(({ path, name }) => ({ path, received: `${JSON.stringify(name)} again` })),
  };
}

function named(path: readonly PathSegment[], parent: JsonObject, list: string, key: string): readonly NamedItem[] {
  return itemsAt(parent, list)
    .map((item) => ({ path: below(path, ...item.path, key), name: textAt(item.value, key) }))
    .filter(({ name }) => name !== '');
}
