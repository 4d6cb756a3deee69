import { valueAt } from './lookup';
import { isTruthy } from './truth';
import { ValuesModel } from './values-model';

/** Whether Connect starts content through the Kubernetes API itself; so by default. */
export function usesDirectRunner(model: ValuesModel): boolean {
  return isTruthy(valueAt(model.effective, 'backends.kubernetes.enabled'));
}

/** Whether the Launcher starts content. */
export function usesLauncher(model: ValuesModel): boolean {
  return isTruthy(valueAt(model.effective, 'launcher.enabled'));
}

/** Whether content runs in pods of its own. */
export function runsOffHost(model: ValuesModel): boolean {
  return usesDirectRunner(model) || usesLauncher(model);
}
