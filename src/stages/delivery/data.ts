import { KubernetesObject } from '../../chart/kubernetes-object';
import { DATA_KINDS } from '../../values/data-kinds';
import { Json } from '../../values/json';
import { at } from '../../values/lookup';

/** Whether data goes, or can no longer be found, when this object is deleted. */
export function holdsData(object: KubernetesObject): boolean {
  return DATA_KINDS.has(object.kind) || claimTemplates(object).length > 0;
}

/** Templates of the claims that a StatefulSet makes for its pods. */
export function claimTemplates(object: KubernetesObject): readonly Json[] {
  const templates = object.kind === 'StatefulSet' ? at(object, 'spec', 'volumeClaimTemplates') : undefined;
  return Array.isArray(templates) ? templates : [];
}
