import { createHash } from 'node:crypto';
import type { JsonObject } from '../../gateway/document/document.ts';
import type { DocumentOperation } from '../../gateway/document/operations.ts';
import { valueAt } from '../../gateway/document/pointer.ts';

type Make = (root: JsonObject, operations: readonly DocumentOperation[]) => Promise<string>;

/** More services than an API has, requests and answers. */
const limit = 100;

/**
 * Remembers what was made of a service's operations: while one document is edited again and again,
 * most services stay as they are.
 */
export const remembering = (make: Make): Make => {
  const made = new Map<string, string>();
  return async (root, operations) => {
    const key = keyOf(root, operations);
    const known = made.get(key);
    const text = known ?? (await make(root, operations));
    made.delete(key);
    made.set(key, text);
    const [oldest] = made.keys();
    if (made.size > limit && oldest !== undefined) made.delete(oldest);
    return text;
  };
};

/** Everything a service's operations say, and all they refer to, however far. */
const keyOf = (root: JsonObject, operations: readonly DocumentOperation[]): string => {
  const reached = new Map<string, string>();
  const follow = (text: string): void => {
    for (const [, pointer = ''] of text.matchAll(/"\$ref":"#([^"]*)"/g)) {
      if (reached.has(pointer)) continue;
      // What cannot be followed could be anything.
      const value = JSON.stringify(valueAt(root, pointer) ?? root);
      reached.set(pointer, value);
      follow(value);
    }
  };
  const own = JSON.stringify(operations);
  follow(own);
  return createHash('sha256')
    .update(JSON.stringify([own, [...reached]]))
    .digest('base64');
};
