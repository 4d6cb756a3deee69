import { Json } from '../../values/json';
import { textAt, valueAt } from './lookup';
import { ValuesModel } from './values-model';

/** How many servers run; 1 where the number cannot be read. */
export function serverCount(model: ValuesModel): number {
  const replicas = valueAt(model.effective, 'replicas');
  const count = typeof replicas === 'number' || typeof replicas === 'string' ? Number(replicas) : 1;
  return Number.isFinite(count) ? count : 1;
}

/** Whether the extra objects hold one of `kind`, as an object or as the text of a template. */
export function hasExtraObject(model: ValuesModel, kind: string): boolean {
  const { extraObjects } = model.effective;
  if (!Array.isArray(extraObjects)) return false;
  return extraObjects.some((object: Json) => (typeof object === 'string' ? object.includes(kind) : textAt(object, 'kind') === kind));
}
