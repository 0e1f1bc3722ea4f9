import type { Json } from '../document/document.ts';

/** A string as it is, any other value as JSON text, nothing as `''`. */
export const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
