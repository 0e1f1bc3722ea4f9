import { GatewayError } from '../gateway-error.ts';

/** Control characters have no place in a path. */
const CONTROL = /[\0-\x1f\x7f]/;

/**
 * A path as events show it: percent-decoded once and cut at a decoded `?` (facts 4, 5).
 *
 * @throws GatewayError BAD_REQUEST for what is not percent-encoded UTF-8, and for control characters
 */
export function decodedPath(path: string): string {
  if (!path.includes('%')) return path;
  const decoded = decode(path);
  if (CONTROL.test(decoded)) throw new GatewayError('BAD_REQUEST', 'control character in the path');
  const mark = decoded.indexOf('?');
  return mark < 0 ? decoded : decoded.slice(0, mark);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new GatewayError('BAD_REQUEST', 'the path is not percent-encoded UTF-8');
  }
}
