import { type DocumentOperation, operationsOf } from '../document/operations.ts';
import type { JsonObject } from '../document/document.ts';

/** The methods that `ANY` stands for. */
export const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'] as const;

/** Operations of one path, names of variables aside, by method. */
export type Routes = ReadonlyMap<string, ReadonlyMap<string, DocumentOperation>>;

/** A path as routes compare it: `/a/{id}` is `/a/{}`, `/a/{rest+}` is `/a/{+}`. */
const shapeOf = (operation: DocumentOperation, kind: 'rest' | 'http'): string => {
  const { path, value } = operation;
  if (kind === 'http' && (path === '/$default' || value['isDefaultRoute'] === true))
    return '$default';
  const shape = path.replace(/\{[^{}]*?(\+?)\}/g, '{$1}');
  return kind === 'rest' ? shape.replace(/\/+$/, '') || '/' : shape;
};

const isRouted = ({ method, path }: DocumentOperation): boolean =>
  path.startsWith('/') && (method === 'ANY' || (METHODS as readonly string[]).includes(method));

/** Every route of a document. */
export const routesOf = (root: JsonObject, kind: 'rest' | 'http'): Routes => {
  const routes = new Map<string, Map<string, DocumentOperation>>();
  for (const operation of operationsOf({ root }).filter(isRouted)) {
    const shape = shapeOf(operation, kind);
    const methods = routes.get(shape) ?? new Map<string, DocumentOperation>();
    const method = shape === '$default' ? 'ANY' : operation.method;
    if (!methods.has(method)) methods.set(method, operation);
    routes.set(shape, methods);
  }
  return routes;
};

/** The operation that takes a method's calls at a place. */
export const serving = (
  methods: ReadonlyMap<string, DocumentOperation> | undefined,
  method: string,
): DocumentOperation | undefined => methods?.get(method) ?? methods?.get('ANY');

/** Whether every path of one shape is one of a wider shape as well. */
const isWithin = (shape: string, wider: string): boolean => {
  if (wider === '$default') return true;
  const parts = shape.split('/');
  const widerParts = wider.split('/');
  const isGreedy = widerParts.at(-1) === '{+}';
  if (isGreedy ? parts.length < widerParts.length : parts.length !== widerParts.length)
    return false;
  return widerParts.every(
    (part, at) => part === '{+}' || part === parts[at] || (part === '{}' && parts[at] !== '{+}'),
  );
};

/** The operation of another, wider path that takes calls of a shape: the narrowest there is. */
export const wideServing = (
  routes: Routes,
  shape: string,
  method: string,
): DocumentOperation | undefined =>
  [...routes]
    .filter(([wider]) => wider !== shape && isWithin(shape, wider))
    .sort(([a], [b]) => (isWithin(a, b) ? -1 : 1))
    .map(([, methods]) => serving(methods, method))
    .find((it) => it !== undefined);
