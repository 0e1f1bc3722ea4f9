import { plainMap } from '../../media/plain-map.ts';
import type { Method, RestMatch, RestMatcher } from './deployment.ts';
import { METHODS } from './operations.ts';
import { partsOf } from './resources.ts';

/** What can follow one segment of a path. */
interface Node {
  readonly fixed: Map<string, Node>;
  variable: Node | undefined;
  greedy: Ending | undefined;
  ending: Ending | undefined;
}

/** A resource that has methods. */
interface Ending {
  readonly methods: Map<string, Method>;
  /** Of its variables, with the segment where each stands. */
  readonly names: readonly (readonly [name: string, at: number])[];
  readonly isGreedy: boolean;
}

/** A segment that names the same or the parent folder, encoded or not. */
const DOTS = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** Two searches tell most paths apart sooner than the expression does. */
const hasDots = (path: string): boolean =>
  (path.includes('/.') || path.includes('/%2')) && DOTS.test(path);

/**
 * Builds the matcher of an API. At one level a fixed segment comes before a variable and that before
 * a greedy one (fact 11); where a branch ends without the method, the next one is tried (facts 8, 9); a
 * resource's own method comes before its `ANY` (facts 10, 19).
 *
 * Slashes at the end and repeated ones at the beginning are not looked at (facts 14, 16, 17), others are kept
 * (fact 15). A variable takes one segment that is not empty, a greedy one at least one (fact 12). Nothing
 * matches a path with `.` or `..` segments: a backend that resolves them would be reached where nobody
 * was authorized.
 */
export function compileRestMatcher(methods: readonly Method[]): RestMatcher {
  const root = node();
  const fixed = new Map<string, Map<string, RestMatch>>();
  for (const method of methods) {
    add(root, method);
    if (!method.resource.path.includes('{')) addFixed(fixed, method);
  }
  return (httpMethod, path) => {
    if (!METHODS.has(httpMethod)) return undefined;
    const plain = trimmed(path);
    const known = fixed.get(plain);
    const found = known?.get(httpMethod) ?? known?.get('ANY');
    if (found !== undefined) return found;
    if (hasDots(plain)) return undefined;
    const segments = partsOf(plain);
    const walked = walk(root, httpMethod, segments, 0);
    return (
      walked && { method: walked.method, pathParameters: parametersOf(walked.ending, segments) }
    );
  };
}

const SLASH = 47;

/** The path with one slash at its beginning and none at its end. */
function trimmed(path: string): string {
  let end = path.length;
  while (end > 1 && path.charCodeAt(end - 1) === SLASH) end -= 1;
  let start = 0;
  while (start < end - 1 && path.charCodeAt(start + 1) === SLASH) start += 1;
  return start === 0 && end === path.length ? path : path.slice(start, end);
}

const node = (): Node => ({
  fixed: new Map(),
  variable: undefined,
  greedy: undefined,
  ending: undefined,
});

function add(root: Node, method: Method): void {
  const parts = partsOf(method.resource.path);
  const names = parts.flatMap((part, at): [string, number][] => {
    const [, name] = /^\{(.+?)\+?\}$/.exec(part) ?? [];
    return name === undefined ? [] : [[name, at]];
  });
  const isGreedy = parts.at(-1)?.endsWith('+}') ?? false;
  const ending = (): Ending => ({ methods: new Map(), names, isGreedy });
  let at = root;
  for (const part of isGreedy ? parts.slice(0, -1) : parts)
    at = part.startsWith('{') ? (at.variable ??= node()) : child(at, part);
  const place = isGreedy ? (at.greedy ??= ending()) : (at.ending ??= ending());
  place.methods.set(method.httpMethod, method);
}

function child(at: Node, part: string): Node {
  const known = at.fixed.get(part) ?? node();
  at.fixed.set(part, known);
  return known;
}

/** A path without variables needs no walk: one look-up finds it, and nothing comes before it. */
function addFixed(fixed: Map<string, Map<string, RestMatch>>, method: Method): void {
  const { path } = method.resource;
  const methods = fixed.get(path) ?? new Map<string, RestMatch>();
  methods.set(method.httpMethod, Object.freeze({ method, pathParameters: undefined }));
  fixed.set(path, methods);
}

interface Walked {
  readonly method: Method;
  readonly ending: Ending;
}

function walk(
  at: Node,
  httpMethod: string,
  segments: readonly string[],
  depth: number,
): Walked | undefined {
  const segment = segments[depth];
  if (segment === undefined) return methodOf(at.ending, httpMethod);
  const next = at.fixed.get(segment);
  const found = next && walk(next, httpMethod, segments, depth + 1);
  if (found !== undefined) return found;
  const taken =
    at.variable !== undefined && segment !== ''
      ? walk(at.variable, httpMethod, segments, depth + 1)
      : undefined;
  return taken ?? methodOf(at.greedy, httpMethod);
}

function methodOf(ending: Ending | undefined, httpMethod: string): Walked | undefined {
  const method = ending?.methods.get(httpMethod) ?? ending?.methods.get('ANY');
  return ending && method && { method, ending };
}

/** As sent, percent-encoded (fact 18); a variable that stands last may be greedy. */
function parametersOf(
  { names, isGreedy }: Ending,
  segments: readonly string[],
): Record<string, string> | undefined {
  if (names.length === 0) return undefined;
  const parameters = plainMap();
  const last = names.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const [name, place] = names[at] ?? ['', 0];
    parameters[name] =
      isGreedy && at === last ? segments.slice(place).join('/') : (segments[place] ?? '');
  }
  return parameters;
}
