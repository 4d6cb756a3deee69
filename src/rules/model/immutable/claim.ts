import { amountOf } from '../../../options/resources';
import { Json, JsonObject } from '../../../values/json';
import { mapAt, textAt } from '../lookup';
import { sameMeaning, withDefaults } from './same-meaning';

/** The spec of a claim as it is stored. */
export function storedClaim(spec: JsonObject): JsonObject {
  return withDefaults(spec, { volumeMode: 'Filesystem' });
}

/** Fields below `spec` of a claim that the API server does not let change in this way. */
export function refusedOfClaim(before: JsonObject, after: JsonObject): readonly string[] {
  const [old, wanted] = [storedClaim(mapAt(before, 'spec')), storedClaim(mapAt(after, 'spec'))];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(wanted)])].filter((field) => !HANDLED_APART.has(field));
  return [
    ...fields.filter((field) => !isNamedFirst(field, old[field]) && !sameMeaning(old[field], wanted[field])).map((field) => `spec.${field}`),
    ...(sameMeaning(mapAt(old, 'resources.limits'), mapAt(wanted, 'resources.limits')) ? [] : ['spec.resources.limits']),
    ...(isResizable(old, wanted) ? [] : [SIZE]),
  ];
}

const SIZE = 'spec.resources.requests.storage';
const HANDLED_APART = new Set(['resources', 'volumeAttributesClassName']);

// The cluster fills these in; whoever names them afterwards most likely names what is there.
function isNamedFirst(field: string, old: Json | undefined): boolean {
  return (field === 'volumeName' || field === 'storageClassName') && (old === undefined || old === null);
}

// A volume that was made by hand cannot grow by its claim, and no volume can shrink.
function isResizable(old: JsonObject, wanted: JsonObject): boolean {
  const [from, to] = [old, wanted].map((spec) => textAt(spec, 'resources.requests.storage'));
  if (from === to || amountOf(from) === amountOf(to)) return true;
  return amountOf(to) > amountOf(from) && old.storageClassName !== '';
}
