import { isDeepStrictEqual } from 'node:util';

type Operations = Readonly<Record<string, unknown>>;

/** The part of a document that routes are made of. */
export interface Routed {
  readonly paths?: unknown;
}

/** What an edit did to the routes: `+ POST /x`, `- GET /y`, `~ GET /z`, in the order of the document. */
export function routeChanges(before: Routed, after: Routed): readonly string[] {
  const old = operationsOf(before);
  const now = operationsOf(after);
  const changed = [...now].flatMap(([route, operation]) => {
    if (!old.has(route)) return [`+ ${route}`];
    return isDeepStrictEqual(old.get(route), operation) ? [] : [`~ ${route}`];
  });
  const removed = [...old.keys()].filter((route) => !now.has(route)).map((route) => `- ${route}`);
  return [...changed, ...removed];
}

function operationsOf({ paths }: Routed): ReadonlyMap<string, unknown> {
  const items = Object.entries((paths ?? {}) as Readonly<Record<string, Operations>>);
  return new Map(
    items.flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => [
        `${method.replace('x-amazon-apigateway-any-method', 'any').toUpperCase()} ${path}`,
        operation,
      ]),
    ),
  );
}
