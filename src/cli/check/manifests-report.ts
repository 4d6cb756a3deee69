import { COMPARISON_RULES, evaluateComparison, evaluateManifests, MANIFEST_RULES } from '../../rules/engine';
import { Finding } from '../../rules/finding';
import { manifestComparison } from '../../rules/model/manifest-comparison';
import { manifestsModel } from '../../rules/model/manifests-model';
import { counted } from './counted';
import { CheckReport, LocatedFinding, reportOf } from './findings';
import { ManifestFile, ManifestObject } from './manifest-file';
import { placeOf } from './place';
import { suppressionComments } from './suppression-comments';

/** What is asked of manifests beyond the rules that always hold. */
export interface ManifestDemands {
  readonly requireDigests: boolean;
}

/** Everything that the rules find in `files`, and in what changes from `before` to them, where there is something before. */
export function manifestsReport(files: readonly ManifestFile[], before: readonly ManifestFile[], { requireDigests }: ManifestDemands): CheckReport {
  const objects = objectsOf(files);
  const model = manifestsModel(objects.map(({ object }) => object), requireDigests);
  const comments = files.flatMap(({ name, text }) => suppressionComments(text).map((comment) => ({ ...comment, file: name })));
  const names = new Set(files.map(({ name }) => name));
  const found = [...located(evaluateManifests(model).findings, objects), ...changeFindings(objects, objectsOf(before))];
  return {
    // Nobody writes comments into the old manifests: what is found there may be silenced in any of the new ones.
    ...reportOf(found, comments, (comment, finding) => comment.file === finding.file || !names.has(finding.file)),
    notes: [`read ${sum(files)}`, ...passedOver(files), ...(before.length === 0 ? [] : [`compared with ${sum(before)}`])],
    rules: [...MANIFEST_RULES, ...COMPARISON_RULES],
  };
}

function changeFindings(after: readonly ManifestObject[], before: readonly ManifestObject[]): readonly LocatedFinding[] {
  const comparison = manifestComparison(before.map(({ object }) => object), after.map(({ object }) => object));
  return located(evaluateComparison(comparison), [...after, ...before]);
}

// The first segment of each path is the index of the object.
function located(findings: readonly Finding[], objects: readonly ManifestObject[]): readonly LocatedFinding[] {
  return findings.map((finding) => ({ ...finding, ...placeOf(finding.segments.slice(1), [objects[Number(finding.segments[0])].source]) }));
}

function objectsOf(files: readonly ManifestFile[]): readonly ManifestObject[] {
  return files.flatMap(({ objects }) => objects);
}

function sum(files: readonly ManifestFile[]): string {
  return `${counted(objectsOf(files).length, 'object')} in ${counted(files.filter(({ objects }) => objects.length > 0).length, 'file')}`;
}

function passedOver(files: readonly ManifestFile[]): readonly string[] {
  const places = files.flatMap(({ name, otherLines }) => otherLines.map((line) => `${name}:${line}`));
  return places.length === 0 ? [] : [`passed over, for they are no objects of a cluster: ${places.join(', ')}`];
}
