import { KubernetesObject } from '../../chart/kubernetes-object';
import { objectsIn } from '../output/manifest-objects';
import { RunFolder, withRunFolder } from '../output/run-folder';
import { spareWorkshop } from '../output/spare-workshop';
import { Terminal } from '../terminal';
import { setConstructsAside, Synthesis, synthesize } from './synthesis';

/** What `read` makes of the objects that the user's program gives now, and of its messages; nothing is left on the disk. */
export function fromSynthesis<T>(synthesis: Synthesis, terminal: Terminal, signal: AbortSignal, read: (objects: readonly KubernetesObject[], run: RunFolder) => T): Promise<T> {
  return withRunFolder(spareWorkshop(), async (run) => {
    await synthesize(synthesis, run, terminal, signal);
    setConstructsAside(run);
    return read(objectsIn(run.manifests), run);
  });
}

/** The objects that the user's program gives now. */
export function synthesizedObjects(synthesis: Synthesis, terminal: Terminal, signal: AbortSignal): Promise<readonly KubernetesObject[]> {
  return fromSynthesis(synthesis, terminal, signal, (objects) => objects);
}
