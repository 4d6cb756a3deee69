import { KubernetesObject } from '../chart/kubernetes-object';
import { JsonObject } from '../values/json';
import { mergeValues } from '../values/merge';

/** Label of what the library runs for trying things out; rules find it by it, in manifests of whatever origin. */
export const EVALUATION_LABEL = 'cdk8s-posit-connect/evaluation';

/** Labels of everything that the library adds to a release. The chart's own objects keep the chart's. */
export function libraryLabels(releaseName: string, component: string): { readonly [label: string]: string } {
  return {
    'app.kubernetes.io/name': 'posit-connect',
    'app.kubernetes.io/instance': releaseName,
    'app.kubernetes.io/component': component,
    'app.kubernetes.io/part-of': 'posit-connect',
    'app.kubernetes.io/managed-by': 'cdk8s-posit-connect',
  };
}

/** Labels of what belongs to no single release. */
export function sharedLabels(component: string): { readonly [label: string]: string } {
  const { 'app.kubernetes.io/instance': _release, ...labels } = libraryLabels('', component);
  return labels;
}

/** Labels of what delivers a release: without its name, by which Argo CD would take it for a part of what it delivers, and prune it. */
export function deliveryLabels(): { readonly [label: string]: string } {
  return sharedLabels('delivery');
}

/** A manifest with the library's labels below its own. */
export function labelled(manifest: JsonObject, releaseName: string, component: string): KubernetesObject {
  return mergeValues({ metadata: { labels: libraryLabels(releaseName, component) } }, manifest) as KubernetesObject;
}
