import { mistake } from '../errors/posit-connect-error';
import { PositConnectProps } from '../options/posit-connect-props';
import { isJsonObject, JsonObject } from './json';

/** Refuses a storage in `storage` and another in the chart's own values. */
export function requireOneStorage(props: PositConnectProps, user: JsonObject, at: string): void {
  const { sharedStorage } = user;
  if (props.storage === undefined || !isJsonObject(sharedStorage)) return;
  if (!sharedStorage.create && !sharedStorage.name) return;
  throw mistake('STORAGE_TWICE', {
    at,
    what: `storage is set, and values.sharedStorage.${sharedStorage.create ? 'create' : 'name'}, too`,
    fix: 'one of both: storage: SharedStorage.…, or values: { sharedStorage: { create: true, … } }',
  });
}
