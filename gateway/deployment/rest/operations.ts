import type { GatewayConfig } from '../../config.ts';
import type { ApiDocument } from '../../document/document.ts';
import { operationsOf } from '../../document/operations.ts';
import type { DocumentOperation } from '../../document/operations.ts';
import { basePathOf } from '../base-path.ts';

/** An operation with its place among the resources of the API. */
export interface RestOperation extends DocumentOperation {
  /** `GET /pets/{petId}`. */
  readonly key: string;
  /** With the base path that the import puts before it (fact 222), without a slash at its end. */
  readonly resourcePath: string;
}

/** Upper case; `ANY` stands for all of them (fact 19). */
export const METHODS: ReadonlySet<string> = new Set([
  'DELETE',
  'GET',
  'HEAD',
  'OPTIONS',
  'PATCH',
  'POST',
  'PUT',
]);

/** Operations that become methods, in the order of the document. */
export const restOperationsOf = (
  { root }: Pick<ApiDocument, 'root'>,
  mode?: NonNullable<GatewayConfig['import']>['basepath'],
): RestOperation[] => {
  const basePath = basePathOf(root, mode);
  return operationsOf({ root })
    .filter(({ method, path }) => isMethod(method) && path.startsWith('/'))
    .map((operation) => {
      const resourcePath = resourcePathOf(basePath + operation.path);
      return { ...operation, resourcePath, key: `${operation.method} ${resourcePath}` };
    });
};

/** `/` for the root; no slash at the end of any other. */
const resourcePathOf = (path: string): string => path.replace(/\/+$/, '') || '/';

const isMethod = (method: string): boolean => method === 'ANY' || METHODS.has(method);
