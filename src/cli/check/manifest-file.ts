import { isKubernetesObject, KubernetesObject, unwrappedItems } from '../../chart/kubernetes-object';
import { Source } from './place';
import { LinedDocument, parseDocuments, plainValue } from './yaml-documents';

/** One file of manifests, read as kubectl reads it. */
export interface ManifestFile {
  /** As the user named it. */
  readonly name: string;
  readonly text: string;
  /** Its objects, those inside a List each for itself. */
  readonly objects: readonly ManifestObject[];
  /** Lines at which documents begin that are no objects of a cluster. */
  readonly otherLines: readonly number[];
}

/** An object, and where its lines are found. */
export interface ManifestObject {
  readonly object: KubernetesObject;
  readonly source: Source;
}

/** What kustomize reads itself looks like an object, and no cluster knows it. */
const FOR_KUSTOMIZE = /^kustomize\.config\.k8s\.io\//;

/** The manifests in `text`; whatever kubectl could not read as YAML is told in one sentence. */
export function parseManifests(name: string, text: string): ManifestFile {
  const documents = parseDocuments(name, text).map((lined) => ({ lined, objects: objectsIn(lined) }));
  return {
    name,
    text,
    objects: documents.flatMap(({ objects }) => objects ?? []),
    otherLines: documents.filter(({ objects }) => objects === undefined).map(({ lined }) => lineOf(lined)),
  };
}

function objectsIn(lined: LinedDocument): readonly ManifestObject[] | undefined {
  const value = plainValue(lined);
  if (value === null) return [];
  if (!isKubernetesObject(value) || FOR_KUSTOMIZE.test(value.apiVersion)) return undefined;
  return unwrappedItems(value).map(({ object, path }) => ({ object, source: { file: lined, root: path } }));
}

function lineOf({ document, lines }: LinedDocument): number {
  return lines.linePos(document.contents?.range?.[0] ?? 0).line || 1;
}
