import type { Json, JsonObject } from '../document/document.ts';
import { memberOf, membersOf } from '../document/pointer.ts';
import { extensionsOf, object } from './members.ts';

/**
 * The first server counts (import fact 158): its path is the base path, its extension the endpoint. One
 * that says neither is left out, since a relative address may be a warning to an import.
 */
export const lowerServers = (servers: Json | undefined): Json | undefined => {
  const first = Array.isArray(servers) ? (servers as Json[])[0] : undefined;
  const url = memberOf(first, 'url');
  const extensions = extensionsOf(first);
  const isBare = extensions.length === 0 && memberOf(first, 'variables') === undefined;
  if (first === undefined || (url === '/' && isBare)) return undefined;
  const defaults = membersOf(memberOf(first, 'variables')).map(([name, variable]) => [
    name,
    { default: memberOf(variable, 'default') ?? '' },
  ]);
  const variables = defaults.length > 0 ? (Object.fromEntries(defaults) as JsonObject) : undefined;
  return [object([['url', url], ['variables', variables], ...extensions])];
};

/** A tag is an AWS tag where it has a value, and prose otherwise (import fact 202). */
export const lowerTags = (tags: Json | undefined): Json | undefined => {
  const valued = (Array.isArray(tags) ? (tags as Json[]) : []).filter(
    (tag) => memberOf(tag, 'x-amazon-apigateway-tag-value') !== undefined,
  );
  if (valued.length === 0) return undefined;
  return valued.map((tag) => object([['name', memberOf(tag, 'name')], ...extensionsOf(tag)]));
};
