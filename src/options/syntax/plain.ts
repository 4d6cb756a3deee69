/** A part of a Kubernetes object, as plain data. */
export type Plain = string | number | boolean | readonly Plain[] | PlainObject;

/** A map of a Kubernetes object, as plain data; undefined members are not there. */
export interface PlainObject {
  readonly [key: string]: Plain | undefined;
}
