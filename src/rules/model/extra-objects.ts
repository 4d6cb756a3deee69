import { isJsonObject, Json, JsonObject } from '../../values/json';
import { itemsAt, textAt } from './lookup';
import { PathSegment } from './value-path';
import { ValuesModel } from './values-model';

/** An object that the user adds to the release, and its place. */
export interface ExtraObject {
  readonly path: readonly PathSegment[];
  readonly object: JsonObject;
}

/** The extra objects of `kind` that are written as such, not as the text of a template. */
export function extraObjects(model: ValuesModel, kind: string): readonly ExtraObject[] {
  return itemsAt(model.effective, 'extraObjects').flatMap(({ path, value }) =>
    isJsonObject(value) && textAt(value, 'kind') === kind ? [{ path, object: value }] : [],
  );
}

/** Whether a template among the extra objects holds all `words`: it may make what they name. */
export function templateMentions(model: ValuesModel, ...words: readonly string[]): boolean {
  return itemsAt(model.effective, 'extraObjects').some(({ value }) => typeof value === 'string' && words.every((word) => value.includes(word)));
}

/** The name of an extra object; empty where it has none. */
export function extraName(object: Json): string {
  return textAt(object, 'metadata.name');
}

/** Where an extra object goes: the namespace that it names, or else the release's. */
export function extraNamespace(model: ValuesModel, object: Json): string {
  return textAt(object, 'metadata.namespace') || model.namespace;
}
