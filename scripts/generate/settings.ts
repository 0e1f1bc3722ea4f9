import type { ApiDocument, Json, JsonObject } from '../../gateway/document/document.ts';
import { memberOf, membersOf } from '../../gateway/document/pointer.ts';
import { operationsOf, routeKeyOf } from './operation-list.ts';

/**
 * What `x-gatehouse` says, in one place: the root's members as they are, the operations' throttles
 * by route key.
 */
export const settingsOf = (document: ApiDocument): JsonObject => {
  const root = membersOf(document.root['x-gatehouse']);
  const routes = operationsOf(document)
    .map((operation): [string, Json | undefined] => [
      routeKeyOf(operation),
      memberOf(operation.value['x-gatehouse'], 'throttle'),
    ])
    .filter((entry): entry is [string, Json] => entry[1] !== undefined);
  const throttle = memberOf(document.root['x-gatehouse'], 'throttle');
  if (routes.length === 0) return Object.fromEntries(root);
  const all = [...membersOf(throttle), ['routes', Object.fromEntries(routes)] as [string, Json]];
  const rest = root.filter(([name]) => name !== 'throttle');
  return Object.fromEntries([['throttle', Object.fromEntries(all)], ...rest]);
};
