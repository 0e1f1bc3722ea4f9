import { createHash } from 'node:crypto';
import type { JsonObject } from '../../gateway/document/document.ts';
import type { DocumentOperation } from '../../gateway/document/operations.ts';

type Make = (root: JsonObject, operations: readonly DocumentOperation[]) => Promise<string>;

/** More services than an API has, requests and answers. */
const limit = 100;

/**
 * Remembers what was made of a service's operations: while one document is edited again and again,
 * most services stay as they are. What they are made of is their own operations and the components.
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

/** An operation may refer into another path too: then everything counts. */
const keyOf = (root: JsonObject, operations: readonly DocumentOperation[]): string => {
  const { components = null } = root;
  const own = JSON.stringify([components, operations]);
  const text = own.includes('"#/paths/') ? JSON.stringify([root, operations]) : own;
  return createHash('sha256').update(text).digest('base64');
};
