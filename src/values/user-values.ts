import { toJson_ChartValues } from '../../imports/chart-values';
import { PositConnectProps } from '../options/posit-connect-props';
import { JsonObject } from './json';
import { mergeValues } from './merge';

/** The chart values that the user wrote as such, typed ones first. */
export function userValues(props: PositConnectProps): JsonObject {
  return mergeValues((toJson_ChartValues(props.values) ?? {}) as JsonObject, (props.rawValues ?? {}));
}
