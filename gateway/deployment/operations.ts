import type { JsonObject } from '../document/document.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../document/pointer.ts';

const ANY = 'x-amazon-apigateway-any-method';
const METHODS: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  ANY,
]);

export interface Operation {
  /** `GET /pets/{petId}`, `ANY /{proxy+}`, `$default` (fact 16). */
  readonly key: string;
  readonly method: string;
  /** `$default` for the default route. */
  readonly path: string;
  readonly pointer: string;
  readonly operation: JsonObject;
}

/**
 * Every operation of an HTTP API's document, in its order, with the key of its route (facts 50, 202).
 *
 * @param basePath stands before each path; see `basePathOf`
 */
export function operationsOf(root: JsonObject, basePath = ''): Operation[] {
  const operations: Operation[] = [];
  for (const [authored, item] of membersOf(memberOf(root, 'paths')))
    for (const [member, operation] of membersOf(item)) {
      if (!METHODS.has(member) || !isObject(operation)) continue;
      const method = member === ANY ? 'ANY' : member.toUpperCase();
      const path = basePath + (authored === '/' && basePath !== '' ? '' : authored);
      const pointer = pointerTo('paths', authored, member);
      const isDefault = authored === '/$default' || memberOf(operation, 'isDefaultRoute') === true;
      operations.push(
        isDefault
          ? { key: '$default', method: 'ANY', path: '$default', pointer, operation }
          : { key: `${method} ${path}`, method, path, pointer, operation },
      );
    }
  return operations;
}
