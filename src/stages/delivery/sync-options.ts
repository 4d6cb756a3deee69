import { KubernetesObject } from '../../chart/kubernetes-object';
import { annotationsOf } from './annotations';

const NAME = 'argocd.argoproj.io/sync-options';

/** Options by which Argo CD deletes an object neither in a sync nor with its Application. */
export const KEEP_OPTIONS: readonly string[] = ['Prune=false', 'Delete=false'];

/** The object with `added` beside the sync options that it has; of two with one name its own stays. */
export function withSyncOptions(object: KubernetesObject, added: readonly string[]): KubernetesObject {
  const own = (annotationsOf(object)[NAME] ?? '').split(',').map((option) => option.trim()).filter((option) => option !== '');
  const taken = new Set(own.map(nameOf));
  const options = [...own, ...added.filter((option) => !taken.has(nameOf(option)))];
  if (options.length === own.length) return object;
  return { ...object, metadata: { ...object.metadata, annotations: { ...annotationsOf(object), [NAME]: options.join(',') } } };
}

function nameOf(option: string): string {
  return option.split('=', 1)[0];
}
