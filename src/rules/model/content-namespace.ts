import { textAt } from './lookup';
import { runsOffHost, usesLauncher } from './runner';
import { ValuesModel } from './values-model';

/** A namespace that content has for itself, and the key that chooses it. */
export interface OwnNamespace {
  readonly path: string;
  readonly namespace: string;
}

/** The namespace of content where it is another than the release's. */
export function ownContentNamespace(model: ValuesModel): OwnNamespace | undefined {
  if (!runsOffHost(model)) return undefined;
  const path = usesLauncher(model) ? 'launcher.namespace' : 'backends.kubernetes.namespace';
  const namespace = textAt(model.effective, path);
  return namespace === '' || namespace === model.namespace ? undefined : { path, namespace };
}
