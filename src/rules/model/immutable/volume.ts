import { JsonObject } from '../../../values/json';
import { mapAt } from '../lookup';
import { sameMeaning, withDefaults } from './same-meaning';

/** What may be changed in a volume; all the rest says where its data lie. */
const CHANGEABLE = new Set([
  'accessModes', 'capacity', 'claimRef', 'mountOptions', 'nodeAffinity', 'persistentVolumeReclaimPolicy', 'storageClassName', 'volumeAttributesClassName', 'volumeMode',
]);

/** Fields below `spec` of a volume that the API server does not let change in this way. */
export function refusedOfVolume(before: JsonObject, after: JsonObject): readonly string[] {
  const [old, wanted] = [mapAt(before, 'spec'), mapAt(after, 'spec')].map((spec) => withDefaults(spec, { volumeMode: 'Filesystem' }));
  const sources = [...new Set([...Object.keys(old), ...Object.keys(wanted)])].filter((field) => !CHANGEABLE.has(field));
  const isPinned = Object.keys(mapAt(old, 'nodeAffinity')).length > 0;
  return [
    ...sources.filter((field) => !sameMeaning(storedSource(old, field), storedSource(wanted, field))),
    ...['volumeMode', ...(isPinned ? ['nodeAffinity'] : [])].filter((field) => !sameMeaning(old[field], wanted[field])),
  ].map((field) => `spec.${field}`);
}

// The secret with which a driver grows a volume may come later.
function storedSource(spec: JsonObject, field: string): JsonObject {
  const { readOnly, controllerExpandSecretRef: _, ...source } = mapAt(spec, [field]);
  return readOnly === true ? { ...source, readOnly } : source;
}
