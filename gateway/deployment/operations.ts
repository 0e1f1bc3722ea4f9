import type { JsonObject } from '../document/document.ts';
import { operationsOf as documentOperations, routeKeyOf } from '../document/operations.ts';

export interface Operation {
  /** `GET /pets/{petId}`, `ANY /{proxy+}`, `$default` (fact 16). */
  readonly key: string;
  readonly method: string;
  /** `$default` for the default route. */
  readonly path: string;
  readonly pointer: string;
  readonly operation: JsonObject;
}

/** OpenAPI has it, and API Gateway has no such method. */
const unrouted = 'TRACE';

/**
 * Every operation of an HTTP API's document, in its order, with the key of its route (facts 50, 202).
 *
 * @param basePath stands before each path; see `basePathOf`
 */
export const operationsOf = (root: JsonObject, basePath = ''): Operation[] =>
  documentOperations({ root })
    .filter(({ method }) => method !== unrouted)
    .map(({ method, path: authored, pointer, value: operation }) => {
      if (routeKeyOf({ method, path: authored, value: operation }) === '$default')
        return { key: '$default', method: 'ANY', path: '$default', pointer, operation };
      const path = basePath + (authored === '/' && basePath !== '' ? '' : authored);
      return { key: `${method} ${path}`, method, path, pointer, operation };
    });
