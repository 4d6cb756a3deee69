import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKubernetesYaml } from '../../chart/kubernetes-yaml';
import { KubernetesObject, objectsAmong } from '../../chart/kubernetes-object';
import { evaluateComparison } from '../../rules/engine';
import { Finding } from '../../rules/finding';
import { manifestComparison } from '../../rules/model/manifest-comparison';
import { isManifest } from '../output/file-tree';
import { Settlement } from '../output/settlement';

/** What the cluster refuses to change, and the data that would go, where `fresh` replaces what lies in `present`. */
export function refusedChanges({ added, changed, removed }: Settlement, present: string, fresh: string): readonly Finding[] {
  // Files that stay as they are hold objects that stay as they are.
  const before = objectsIn(present, [...changed, ...removed]);
  if (before.length === 0) return [];
  return evaluateComparison(manifestComparison(before, objectsIn(fresh, [...changed, ...added])));
}

function objectsIn(folder: string, files: readonly string[]): readonly KubernetesObject[] {
  return files.filter(isManifest).flatMap((file) => readObjects(readFileSync(join(folder, file), 'utf8')));
}

// What is no YAML, somebody has written by hand, and it is replaced.
function readObjects(text: string): readonly KubernetesObject[] {
  try {
    return objectsAmong(readKubernetesYaml(text));
  } catch {
    return [];
  }
}
