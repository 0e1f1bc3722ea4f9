import { cachingOf } from '../../gateway/deployment/operation-caching.ts';
import type { ApiDocument, Json, JsonObject } from '../../gateway/document/document.ts';
import { memberOf, membersOf } from '../../gateway/document/pointer.ts';
import { operationsOf, routeKeyOf } from '../../gateway/document/operations.ts';

/**
 * What `x-gatehouse` says, in one place: the root's members as they are, the operations' throttles
 * and caching by route key, the route keys of what is marked public.
 */
export const settingsOf = (document: ApiDocument): JsonObject => {
  const root = Object.fromEntries(membersOf(document.root['x-gatehouse']));
  const marked = operationsOf(document).map((operation) => ({
    key: routeKeyOf(operation),
    throttle: memberOf(operation.value['x-gatehouse'], 'throttle'),
    isPublic: memberOf(operation.value['x-gatehouse'], 'public') === true,
  }));
  const routes = marked.flatMap(({ key, throttle }): [string, Json][] =>
    throttle === undefined ? [] : [[key, throttle]],
  );
  const open = marked.filter(({ isPublic }) => isPublic).map(({ key }) => key);
  const throttle = Object.fromEntries(membersOf(root['throttle']));
  const { routeSettings: caching } = cachingOf(document.root, undefined);
  const methods = { ...caching, ...Object.fromEntries(membersOf(root['routeSettings'])) };
  return {
    ...root,
    ...(caching !== undefined && { routeSettings: methods as JsonObject }),
    ...(routes.length > 0 && { throttle: { ...throttle, routes: Object.fromEntries(routes) } }),
    ...(open.length > 0 && { public: open }),
  };
};
