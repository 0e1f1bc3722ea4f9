import type { GatewayConfig } from '../config.ts';
import type { ApiDocument, JsonObject } from '../document/document.ts';
import { type DocumentOperation, routeKeyOf } from '../document/operations.ts';
import { memberOf, tokensOf, valueAt } from '../document/pointer.ts';
import { METHODS, type Routes, routesOf, serving } from './routes.ts';

/** One of the two documents, with what a config lays over it. */
export interface Side {
  readonly document: ApiDocument;
  readonly root: JsonObject;
  /** What the document's `x-gatehouse` says, with the config laid over it. */
  readonly settings: GatewayConfig;
  readonly routes: Routes;
}

/** Two operations that take the same calls. */
export interface Pair {
  /** `GET /x`; the method where one of them is `ANY`. */
  readonly name: string;
  readonly base: DocumentOperation;
  readonly head: DocumentOperation;
}

/** Methods of one path that one document has and the other has not. */
export interface Lone {
  readonly operation: DocumentOperation;
  readonly shape: string;
  /** Those that have no counterpart. */
  readonly methods: readonly string[];
  /** Whether it has a counterpart in none. */
  readonly isWhole: boolean;
}

export interface Comparison {
  readonly kind: 'rest' | 'http';
  readonly base: Side;
  readonly head: Side;
  readonly pairs: readonly Pair[];
  readonly removed: readonly Lone[];
  readonly added: readonly Lone[];
}

/** Where a change stands: in the head, or in the base where the head has nothing to point at. */
export interface Place {
  readonly side: 'base' | 'head';
  readonly pointer: string;
}

/** Puts two documents of one kind side by side, operation by operation. */
export const compare = (
  kind: 'rest' | 'http',
  base: Omit<Side, 'root' | 'routes'>,
  head: Omit<Side, 'root' | 'routes'>,
): Comparison => {
  const sides = { base: sideOf(kind, base), head: sideOf(kind, head) };
  return {
    kind,
    ...sides,
    pairs: pairsOf(sides.base.routes, sides.head.routes),
    removed: loneOf(sides.base.routes, sides.head.routes),
    added: loneOf(sides.head.routes, sides.base.routes),
  };
};

const sideOf = (kind: 'rest' | 'http', side: Omit<Side, 'root' | 'routes'>): Side => {
  const { root } = side.document;
  return { ...side, root, routes: routesOf(root, kind) };
};

const pairsOf = (baseRoutes: Routes, headRoutes: Routes): Pair[] =>
  [...headRoutes].flatMap(([shape, methods]) => {
    const pairs: Pair[] = [];
    for (const method of METHODS) {
      const base = serving(baseRoutes.get(shape), method);
      const head = serving(methods, method);
      if (base === undefined || head === undefined) continue;
      if (pairs.some((it) => it.base === base && it.head === head)) continue;
      const key = routeKeyOf(head);
      const isNamed = base.method === head.method || key === '$default';
      pairs.push({ name: isNamed ? key : `${method} ${head.path}`, base, head });
    }
    return pairs;
  });

const loneOf = (routes: Routes, others: Routes): Lone[] =>
  [...routes].flatMap(([shape, methods]) => {
    const lone = new Map<DocumentOperation, string[]>();
    const kept = new Set<DocumentOperation>();
    for (const method of METHODS) {
      const operation = serving(methods, method);
      if (operation === undefined) continue;
      if (serving(others.get(shape), method) !== undefined) kept.add(operation);
      else lone.set(operation, [...(lone.get(operation) ?? []), method]);
    }
    return [...lone].map(([operation, own]) => {
      return { operation, shape, methods: own, isWhole: !kept.has(operation) };
    });
  });

/** Both documents, as far as places are looked for in them. */
type Roots = Readonly<Record<'base' | 'head', Pick<Side, 'root'>>>;

/** The place of a member that both may have: the head's where it has it, else the base's, else around it. */
export const placeOf = (
  { base, head }: Roots,
  headPointer: string,
  basePointer = headPointer,
): Place => {
  if (valueAt(head.root, headPointer) !== undefined) return { side: 'head', pointer: headPointer };
  if (valueAt(base.root, basePointer) !== undefined) return { side: 'base', pointer: basePointer };
  return { side: 'head', pointer: existing(head.root, headPointer) };
};

/** The place of a member of an operation, `/x-gatehouse/throttle`. */
export const placeIn = (roots: Roots, { base, head }: Pair, member: string): Place =>
  placeOf(roots, head.pointer + member, base.pointer + member);

/** The place of a member of an operation's integration, which may stand among the components. */
export const placeInIntegration = (roots: Roots, { base, head }: Pair, member: string): Place =>
  placeOf(roots, head.integrationPointer + member, base.integrationPointer + member);

/** The longest beginning of a pointer that leads somewhere. */
const existing = (root: JsonObject, pointer: string): string => {
  let at = pointer;
  while (at !== '' && valueAt(root, at) === undefined) at = at.slice(0, at.lastIndexOf('/'));
  return at;
};

/** The member of an operation's integration. */
export const integrationMember = ({ integration }: DocumentOperation, name: string) =>
  memberOf(integration, name);

/** The operation that a pointer leads into, as its route's key; `undefined` outside of operations. */
export const operationAt = (pointer: string): string | undefined => {
  const [paths, path, member] = tokensOf(pointer);
  if (paths !== 'paths' || path === undefined || member === undefined) return undefined;
  if (member === 'x-amazon-apigateway-any-method') return routeKeyOf({ method: 'ANY', path });
  const method = member.toUpperCase();
  return [...METHODS, 'TRACE'].includes(method) ? `${method} ${path}` : undefined;
};
