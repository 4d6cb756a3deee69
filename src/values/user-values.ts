import { toJson_ChartValues } from '../../imports/chart-values';
import { PositConnectProps } from '../options/posit-connect-props';
import { JsonObject } from './json';
import { mergeWithLists } from './joined-lists';

/** The chart values that the user wrote as such, typed ones first. */
export function userValues(props: PositConnectProps): JsonObject {
  return mergeWithLists((toJson_ChartValues(props.values) ?? {}) as JsonObject, (props.rawValues ?? {}));
}
