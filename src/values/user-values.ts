import { PositConnectProps } from '../options/posit-connect-props';
import { JsonObject } from './json';
import { mergeWithLists } from './joined-lists';
import { typedValues } from './typed-values';

/** The chart values that the user wrote as such, typed ones first. */
export function userValues(props: PositConnectProps, at: string): JsonObject {
  return mergeWithLists(typedValues(props.values, at), props.rawValues ?? {});
}
