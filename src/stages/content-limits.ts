import { KubernetesObject } from '../chart/kubernetes-object';
import { ContentNamespace } from '../options/content-namespace';
import { JsonObject } from '../values/json';
import { mergeValues } from '../values/merge';
import { ReleaseContext } from '../values/release-context';
import { labelled } from './labels';

/** What the content namespace lets content use: one container by a LimitRange, all together by a ResourceQuota. */
export function contentLimitObjects(contentNamespace: ContentNamespace | undefined, context: ReleaseContext): readonly KubernetesObject[] {
  const { quota, limitRange } = contentNamespace?._choice ?? {};
  const metadata = { name: `${context.releaseName}-content`, namespace: context.contentNamespace };
  const limits = limitRange && {
    type: 'Container',
    defaultRequest: limitRange.defaultRequests,
    default: limitRange.defaultLimits,
    max: limitRange.max,
    min: limitRange.min,
  };
  const objects: readonly JsonObject[] = [
    ...(limits === undefined ? [] : [{ apiVersion: 'v1', kind: 'LimitRange', metadata, spec: { limits: [mergeValues({}, limits)] } }]),
    ...(quota === undefined ? [] : [{ apiVersion: 'v1', kind: 'ResourceQuota', metadata, spec: { hard: quota } }]),
  ];
  return objects.map((object) => labelled(object, context.releaseName, 'content'));
}
