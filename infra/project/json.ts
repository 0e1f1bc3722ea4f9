export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: Json;
}

/** The value where it is a string. */
export const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The value where it is an object, an empty one otherwise. */
export const object = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !isList(value) ? value : {};

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** A step of a JSON pointer. */
export const step = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
