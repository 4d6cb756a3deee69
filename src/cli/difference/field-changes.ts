import { formatPath, PathSegment } from '../../rules/model/value-path';
import { sameMeaning } from '../../rules/model/immutable/same-meaning';
import { isJsonObject, Json } from '../../values/json';

/** A field that is not as it was; undefined where it is not there. */
export interface FieldChange {
  /** Items that have names are called by them: `spec.template.spec.containers.connect.image`. */
  readonly path: string;
  readonly segments: readonly PathSegment[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** The fields in which `after` differs from `before`, down to single values; what means the same is no difference. */
export function fieldChanges(before: Json | undefined, after: Json | undefined, segments: readonly PathSegment[] = []): readonly FieldChange[] {
  if (sameMeaning(before, after)) return [];
  const [old, now] = [parts(before), parts(after)];
  if (old === undefined || now === undefined) return [{ path: formatPath(segments), segments, before, after }];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => fieldChanges(old.get(key), now.get(key), [...segments, key]));
}

/** The parts of a value by their keys; undefined where it has none. */
function parts(value: Json | undefined): ReadonlyMap<PathSegment, Json> | undefined {
  if (Array.isArray(value)) {
    const names = value.map(nameOf);
    const areNamed = names.every((name) => name !== undefined) && new Set(names).size === names.length;
    return new Map(value.map((item: Json, index) => [areNamed ? (names[index] ?? index) : index, item]));
  }
  return isJsonObject(value) ? new Map(Object.entries(value).map(([key, child]) => [key, child as Json])) : undefined;
}

function nameOf(item: Json): string | undefined {
  return isJsonObject(item) && typeof item.name === 'string' ? item.name : undefined;
}
