import type { Json, JsonObject } from './document.ts';

/** One reference token of a JSON pointer, escaped (RFC 6901: `~` is `~0`, `/` is `~1`). */
export const escapeToken = (token: string): string =>
  token.includes('~') || token.includes('/')
    ? token.replaceAll('~', '~0').replaceAll('/', '~1')
    : token;

/** `pointerTo('paths', '/a', 'get')` is `/paths/~1a/get`. */
export const pointerTo = (...tokens: readonly (string | number)[]): string =>
  tokens.map((token) => `/${escapeToken(String(token))}`).join('');

/** The reference tokens of a pointer, unescaped; `''` has none. */
export const tokensOf = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own members only: a document may well name a member `constructor`. */
export const memberOf = (value: Json | undefined, token: string): Json | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Object.hasOwn(value, token)) return undefined;
  return (value as Readonly<Record<string, Json>>)[token];
};

/** The value a pointer leads to, `undefined` where it leads nowhere. */
export const valueAt = (root: Json | undefined, pointer: string): Json | undefined =>
  tokensOf(pointer).reduce<Json | undefined>(memberOf, root);

/** Own members of what may not be an object. */
export const membersOf = (value: Json | undefined): [string, Json][] =>
  isObject(value) ? (Object.entries(value) as [string, Json][]) : [];
