import { createHash } from 'node:crypto';
import type { JsonObject } from '../document/document.ts';
import { memberOf } from '../document/pointer.ts';
import { textOf } from './text-of.ts';

/** An id in API Gateway's form, lower-case letters and digits: the same text has the same one. */
export function identifierOf(text: string, length: number): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return BigInt(`0x${digest}`).toString(36).padStart(length, '0').slice(0, length);
}

/** Ten characters, as API Gateway's ids of APIs have; the same title is the same API. */
export const apiIdOf = (root: JsonObject): string =>
  identifierOf(textOf(memberOf(memberOf(root, 'info'), 'title')), 10);
