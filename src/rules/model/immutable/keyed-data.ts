import { JsonObject } from '../../../values/json';
import { mapAt } from '../lookup';
import { scalarText } from '../truth';
import { sameMeaning, withDefaults } from './same-meaning';

/** Fields of a ConfigMap that the API server does not let change in this way. */
export function refusedOfConfigMap(before: JsonObject, after: JsonObject): readonly string[] {
  if (before.immutable !== true) return [];
  return ['data', 'binaryData', 'immutable'].filter((field) => !sameMeaning(before[field], after[field]));
}

/** Fields of a Secret that the API server does not let change in this way. */
export function refusedOfSecret(before: JsonObject, after: JsonObject): readonly string[] {
  const [old, wanted] = [storedSecret(before), storedSecret(after)];
  const fixed = before.immutable === true ? ['type', 'data', 'immutable'] : ['type'];
  return fixed.filter((field) => !sameMeaning(old[field], wanted[field]));
}

function storedSecret(secret: JsonObject): JsonObject {
  const asText = Object.entries(mapAt(secret, 'stringData')).map(([key, value]) => [key, Buffer.from(scalarText(value)).toString('base64')] as const);
  const data: JsonObject = { ...mapAt(secret, 'data'), ...Object.fromEntries(asText) };
  return withDefaults({ ...secret, data }, { type: 'Opaque' });
}
