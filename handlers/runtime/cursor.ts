import { createHash } from 'node:crypto';

/**
 * Writes an opaque page cursor. It names where a list goes on and which list it is of, so that a
 * cursor of another caller's list, or of another list, is refused.
 *
 * @param list what the list is of, `orders of <user>`; only its digest is in the cursor
 * @param position sort position of the last item shown
 */
export function encodeCursor(list: string, position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([digest(list), ...position])).toString('base64url');
}

/** Reads a cursor back; `undefined` when it is not one of this list. */
export function decodeCursor(list: string, cursor: string): (string | number)[] | undefined {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts[0] !== digest(list)) return undefined;
  const position: unknown[] = parts.slice(1);
  return position.every(isScalar) ? position : undefined;
}

const isScalar = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

const digest = (list: string): string =>
  createHash('sha256').update(list).digest('base64url').slice(0, 12);

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
