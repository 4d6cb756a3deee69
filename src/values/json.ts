/** A plain value of JSON or YAML. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A plain map of JSON or YAML. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether `value` is a plain map, neither list nor scalar. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
