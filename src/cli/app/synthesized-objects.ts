import { KubernetesObject } from '../../chart/kubernetes-object';
import { objectsIn } from '../output/manifest-objects';
import { withRunFolder } from '../output/run-folder';
import { spareWorkshop } from '../output/spare-workshop';
import { Terminal } from '../terminal';
import { setConstructsAside, Synthesis, synthesize } from './synthesis';

/** The objects that the user's program gives now; nothing is left on the disk. */
export function synthesizedObjects(synthesis: Synthesis, terminal: Terminal, signal: AbortSignal): Promise<readonly KubernetesObject[]> {
  return withRunFolder(spareWorkshop(), async (run) => {
    await synthesize(synthesis, run, terminal, signal);
    setConstructsAside(run);
    return objectsIn(run.manifests);
  });
}
