import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, Json } from '../../values/json';
import { KubernetesObject, unwrapped } from '../kubernetes-object';

/** The JSON text from which the same objects can be read again; undefined where JSON cannot hold them. */
export function keepableText(objects: readonly KubernetesObject[]): string | undefined {
  const text = JSON.stringify(objects);
  return isDeepStrictEqual(JSON.parse(text), objects) ? text : undefined;
}

/** Whether one of the objects is a Secret with something in it. */
export function holdSecret(objects: readonly KubernetesObject[]): boolean {
  return objects.flatMap(unwrapped).some(({ kind, data, stringData }) => kind === 'Secret' && (isFilled(data) || isFilled(stringData)));
}

function isFilled(value: Json | undefined): boolean {
  return isJsonObject(value) ? Object.keys(value).length > 0 : value !== undefined && value !== null;
}
