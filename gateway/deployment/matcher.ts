import { plainMap } from '../media/plain-map.ts';
import type { Match, Matcher, Route } from './deployment.ts';

/** What can follow one path segment. */
interface Node {
  readonly fixed: Map<string, Node>;
  variable: Node | undefined;
  /** Routes that end here, by method. */
  readonly ending: Map<string, Route>;
  /** Routes whose greedy variable begins here, by method. */
  readonly greedy: Map<string, Route>;
}

const node = (): Node => ({
  fixed: new Map(),
  variable: undefined,
  ending: new Map(),
  greedy: new Map(),
});

/** The verbs a route key may have (fact 50); no route takes a request with another one. */
const METHODS: ReadonlySet<string> = new Set([
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
]);

/**
 * Builds the matcher of an API (facts 46-51): a full match comes before a greedy one and that
 * before `$default`; a fixed segment before a variable one; a longer greedy path before a shorter;
 * a method before `ANY`.
 *
 * A trailing slash is not looked at (fact 15). Nothing matches a path with `.` or `..` segments:
 * who resolves them later would reach a path that nobody authorized.
 */
export function compileMatcher(routes: readonly Route[]): Matcher {
  const root = node();
  const fullPaths = new Map<string, Map<string, Match>>();
  let fallback: Match | undefined;
  for (const route of routes) {
    if (route.path === '$default') fallback = { route, pathParameters: undefined };
    else add(root, route);
    if (!route.path.includes('{')) addFixed(fullPaths, route);
  }
  return (method, path) => {
    if (!METHODS.has(method)) return undefined;
    const known = fullPaths.get(path);
    const fixed = known?.get(method) ?? known?.get('ANY');
    if (fixed !== undefined) return fixed;
    const segments = segmentsOf(path);
    if (segments.includes('..') || segments.includes('.')) return undefined;
    const found = full(root, method, segments) ?? greedy(root, method, segments);
    return found === undefined ? fallback : matchOf(found, segments);
  };
}

/** Path segments without the first and a trailing slash. */
function segmentsOf(path: string): string[] {
  const end = path.length > 1 && path.endsWith('/') ? path.length - 1 : path.length;
  return path.slice(1, end).split('/');
}

function add(root: Node, route: Route): void {
  let at = root;
  for (const segment of segmentsOf(route.path)) {
    if (segment.endsWith('+}')) {
      at.greedy.set(route.method, route);
      return;
    }
    at = segment.startsWith('{') ? (at.variable ??= node()) : child(at, segment);
  }
  at.ending.set(route.method, route);
}

function child(at: Node, segment: string): Node {
  const known = at.fixed.get(segment) ?? node();
  at.fixed.set(segment, known);
  return known;
}

/** A path without variables needs no walk: one look-up finds it. */
function addFixed(fullPaths: Map<string, Map<string, Match>>, route: Route): void {
  const methods = fullPaths.get(route.path) ?? new Map<string, Match>();
  methods.set(route.method, { route, pathParameters: undefined });
  fullPaths.set(route.path, methods);
}

const byMethod = (routes: ReadonlyMap<string, Route>, method: string): Route | undefined =>
  routes.get(method) ?? routes.get('ANY');

function full(at: Node, method: string, segments: readonly string[], depth = 0): Route | undefined {
  const segment = segments[depth];
  if (segment === undefined) return byMethod(at.ending, method);
  const next = at.fixed.get(segment);
  const found = next && full(next, method, segments, depth + 1);
  if (found !== undefined || at.variable === undefined || segment === '') return found;
  return full(at.variable, method, segments, depth + 1);
}

/** The deepest greedy variable that takes at least one segment (fact 49). */
function greedy(root: Node, method: string, segments: readonly string[]): Route | undefined {
  let best: Route | undefined;
  let bestDepth = -1;
  const visit = (at: Node, depth: number): void => {
    const segment = segments[depth];
    if (segment === undefined) return;
    const route = byMethod(at.greedy, method);
    if (route !== undefined && depth > bestDepth && segments.slice(depth).join('/') !== '') {
      best = route;
      bestDepth = depth;
    }
    const next = at.fixed.get(segment);
    if (next !== undefined) visit(next, depth + 1);
    if (at.variable !== undefined && segment !== '') visit(at.variable, depth + 1);
  };
  visit(root, 0);
  return best;
}

const NAMES = new WeakMap<Route, readonly string[]>();

function matchOf(route: Route, segments: readonly string[]): Match {
  let names = NAMES.get(route);
  if (names === undefined) NAMES.set(route, (names = segmentsOf(route.path)));
  let pathParameters: Record<string, string> | undefined;
  names.forEach((name, at) => {
    if (!name.startsWith('{')) return;
    pathParameters ??= plainMap();
    if (name.endsWith('+}')) pathParameters[name.slice(1, -2)] = segments.slice(at).join('/');
    else pathParameters[name.slice(1, -1)] = segments[at] ?? '';
  });
  return { route, pathParameters };
}
