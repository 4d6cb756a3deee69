import { KubernetesObject } from '../../chart/kubernetes-object';
import { refusedFields } from '../../rules/model/immutable/immutable-fields';
import { isRecreated } from '../../rules/model/immutable/recreated';
import { nameOf, namespaceOf } from '../../rules/model/manifests-model';
import { segmentsOf } from '../../rules/model/value-path';
import { DATA_KINDS } from '../../values/data-kinds';
import { FieldChange, fieldChanges } from './field-changes';

/** What a change means for whoever applies it. */
export type Mark = 'restarts pods' | 'immutable' | 'touches data';

/** A field that is not as it was, and what that means. */
export interface MarkedChange extends FieldChange {
  readonly marks: readonly Mark[];
}

/** An object that is not as it was. */
export interface ObjectChange {
  readonly change: 'added' | 'removed' | 'changed';
  /** E.g. `Deployment posit-connect/connect`. */
  readonly object: string;
  readonly kind: string;
  /** Name that it had before, where it is told by the rest of its name. */
  readonly formerName?: string;
  readonly marks: readonly Mark[];
  readonly fields: readonly MarkedChange[];
}

const RUNS_PODS: ReadonlySet<string> = new Set(['DaemonSet', 'Deployment', 'StatefulSet']);

/** Digest at the end of the names of check Jobs. */
const DIGEST = /-[0-9a-f]{8}$/;

/** What becomes of each object of `before` by `after`, in the order of their titles. */
export function objectChanges(before: readonly KubernetesObject[], after: readonly KubernetesObject[]): readonly ObjectChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, object]) => object);
  const come = [...now].filter(([key]) => !old.has(key)).map(([, object]) => object);
  const successors = new Map(come.flatMap((object) => {
    const former = object.kind === 'Job' ? gone.find((each) => stemOf(each) === stemOf(object)) : undefined;
    return former === undefined ? [] : [[object, former] as const];
  }));
  const replaced = new Set(successors.values());
  const changes = [
    ...[...now].flatMap(([key, object]) => changed(old.get(key), object)),
    ...[...successors].map(([object, former]) => ({ ...base(object), change: 'changed' as const, formerName: nameOf(former), marks: [], fields: unmarked(former, object) })),
    ...come.filter((object) => !successors.has(object)).map((object) => ({ ...base(object), change: 'added' as const, marks: [], fields: [] })),
    ...gone.filter((object) => !replaced.has(object)).map((object) => ({ ...base(object), change: 'removed' as const, marks: DATA_KINDS.has(object.kind) ? ['touches data' as const] : [], fields: [] })),
  ];
  return changes.sort((left, right) => (left.object < right.object ? -1 : 1));
}

function changed(before: KubernetesObject | undefined, after: KubernetesObject): readonly ObjectChange[] {
  const fields = before === undefined ? [] : fieldChanges(before, after);
  if (before === undefined || fields.length === 0) return [];
  const refused = isRecreated(after) ? [] : refusedFields(before, after).map(segmentsOf);
  const marked = fields.map((field) => ({ ...field, marks: marksOf(field, after.kind, refused) }));
  return [{ ...base(after), change: 'changed', marks: [...new Set(marked.flatMap(({ marks }) => marks))], fields: marked }];
}

function marksOf({ segments }: FieldChange, kind: string, refused: readonly (readonly (string | number)[])[]): readonly Mark[] {
  const isBelow = (path: readonly (string | number)[]) => path.every((segment, index) => index >= segments.length || segments[index] === segment);
  const isSpec = segments[0] === 'spec';
  return [
    ...(RUNS_PODS.has(kind) && isSpec && segments[1] === 'template' ? ['restarts pods' as const] : []),
    ...(refused.some(isBelow) ? ['immutable' as const] : []),
    ...((DATA_KINDS.has(kind) && isSpec) || segments[1] === 'volumeClaimTemplates' ? ['touches data' as const] : []),
  ];
}

// A Job of another content is another Job, and its name is no change by itself.
function unmarked(before: KubernetesObject, after: KubernetesObject): readonly MarkedChange[] {
  return fieldChanges(before, after).filter(({ path }) => path !== 'metadata.name').map((field) => ({ ...field, marks: [] }));
}

function base(object: KubernetesObject): Pick<ObjectChange, 'object' | 'kind'> {
  const namespace = namespaceOf(object);
  return { object: `${object.kind} ${namespace === '' ? '' : `${namespace}/`}${nameOf(object)}`, kind: object.kind };
}

function stemOf(object: KubernetesObject): string {
  return `${namespaceOf(object)}/${nameOf(object).replace(DIGEST, '')}`;
}

function byKey(objects: readonly KubernetesObject[]): ReadonlyMap<string, KubernetesObject> {
  return new Map(objects.map((object) => [`${object.apiVersion.replace(/\/?[^/]*$/, '')} ${object.kind} ${namespaceOf(object)}/${nameOf(object)}`, object]));
}
