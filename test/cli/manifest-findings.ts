import { CheckReport } from '../../src/cli/check/findings';
import { parseManifests } from '../../src/cli/check/manifest-file';
import { manifestsReport } from '../../src/cli/check/manifests-report';

/** What `check` finds in texts of manifests, and where they replace those of `before`; the first is called `0.yaml`, the old one `old.yaml`. */
export function checkedManifests(texts: readonly string[], before?: string): CheckReport {
  const files = texts.map((text, index) => parseManifests(`${index}.yaml`, text));
  return manifestsReport(files, before === undefined ? [] : [parseManifests('old.yaml', before)], { requireDigests: true });
}
