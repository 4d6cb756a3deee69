import { KubernetesObject } from '../../../chart/kubernetes-object';
import { mapAt, textAt } from '../lookup';

/** Hooks of Argo CD and helm, which are deleted before they are made anew unless they say when else. */
const HOOKS = [
  { hook: 'argocd.argoproj.io/hook', policy: 'argocd.argoproj.io/hook-delete-policy', recreated: 'BeforeHookCreation' },
  { hook: 'helm.sh/hook', policy: 'helm.sh/hook-delete-policy', recreated: 'before-hook-creation' },
];

/** Whether whoever applies the object deletes it first, so that everything in it may change. */
export function isRecreated(object: KubernetesObject): boolean {
  const annotations = mapAt(object, 'metadata.annotations');
  const says = (name: string) => textAt(annotations, [name]);
  if (HOOKS.some(({ hook, policy, recreated }) => says(hook) !== '' && (says(policy) === '' || says(policy).includes(recreated)))) return true;
  if (says('kustomize.toolkit.fluxcd.io/force').toLowerCase() === 'enabled') return true;
  const options = says('argocd.argoproj.io/sync-options');
  return options.includes('Force=true') && options.includes('Replace=true');
}
