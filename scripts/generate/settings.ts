import { basePathOf } from '../../gateway/deployment/base-path.ts';
import { cachingOf } from '../../gateway/deployment/operation-caching.ts';
import type { ApiDocument, ApiKind, Json, JsonObject } from '../../gateway/document/document.ts';
import { memberOf, membersOf } from '../../gateway/document/pointer.ts';
import { operationsOf, routeKeyOf } from '../../gateway/document/operations.ts';

/**
 * What `x-gatehouse` says, in one place: the root's members as they are, the operations' throttles,
 * caching and scopes by route key, the route keys of what is marked public. Beside it the base path that
 * a custom domain maps to a REST API: the path of the document's first server.
 */
export const settingsOf = (document: ApiDocument, kind: ApiKind): JsonObject => {
  const root = Object.fromEntries(membersOf(document.root['x-gatehouse']));
  const marked = operationsOf(document).map((operation) => ({
    key: routeKeyOf(operation),
    own: operation.value['x-gatehouse'],
  }));
  const byKey = (name: string): [string, Json][] =>
    marked.flatMap(({ key, own }): [string, Json][] => {
      const value = memberOf(own, name);
      return value === undefined ? [] : [[key, value]];
    });
  const [throttles, scopes] = [byKey('throttle'), byKey('scopes')];
  const open = byKey('public').flatMap(([key, isPublic]) => (isPublic === true ? [key] : []));
  const throttle = Object.fromEntries(membersOf(root['throttle']));
  const { routeSettings: caching } = cachingOf(document.root, undefined);
  const methods = { ...caching, ...Object.fromEntries(membersOf(root['routeSettings'])) };
  const basePath = kind === 'rest' ? basePathOf(document.root, 'prepend').slice(1) : '';
  return {
    ...root,
    ...(caching !== undefined && { routeSettings: methods as JsonObject }),
    ...(throttles.length > 0 && {
      throttle: { ...throttle, routes: Object.fromEntries(throttles) },
    }),
    ...(open.length > 0 && { public: open }),
    ...(scopes.length > 0 && { scopes: Object.fromEntries(scopes) }),
    ...(basePath !== '' && { basePath }),
  };
};
