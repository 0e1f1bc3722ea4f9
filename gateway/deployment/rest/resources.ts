import { identifierOf } from '../identifier.ts';
import type { Resource } from './deployment.ts';
import type { RestOperation } from './operations.ts';

/** How API Gateway ends what it says of a second variable beside one. */
export const SECOND_VARIABLE =
  'of this resource already has a variable path part -- only one is allowed';
/** How it begins what it says of anything below a greedy variable. */
export const GREEDY_PARENT = 'Cannot create a child of a resource with a greedy path variable:';
const PATH_PART =
  "Resource's path part only allow a-zA-Z0-9._-: and curly braces at the beginning and the end.";

/** What a path part may hold (facts 22, 178): characters, or one variable and nothing beside it. */
const PART = /^(?:[A-Za-z0-9._,:-]+|\{[A-Za-z0-9._-]+\+?\})$/;

type PlacedOperation = Pick<RestOperation, 'path' | 'resourcePath'>;

/** What API Gateway has against a path, as the document writes it and as it would be created. */
export interface PathFault extends PlacedOperation {
  /** In API Gateway's words, without what it says before them. */
  readonly fault: string;
}

/**
 * Makes the resources of an API, by path: one for every prefix of every path (fact 161). The linter
 * has told before of paths that API Gateway refuses; they have none.
 */
export const resourcesOf = (
  apiId: string,
  operations: readonly PlacedOperation[],
): ReadonlyMap<string, Resource> =>
  new Map(['/', ...prefixesOf(operations)].map((path) => [path, resourceAt(apiId, path)]));

/** Every prefix of every path that API Gateway takes, the root left out. */
export const prefixesOf = (operations: readonly PlacedOperation[]): readonly string[] =>
  walk(operations).prefixes;

/**
 * Parts of a path that API Gateway does not take (fact 178), a second variable beside one (facts 13,
 * 179), anything below a greedy one (facts 13, 180).
 */
export const pathFaults = (operations: readonly PlacedOperation[]): readonly PathFault[] =>
  walk(operations).faults;

interface Walked {
  readonly prefixes: readonly string[];
  readonly faults: readonly PathFault[];
}

function walk(operations: readonly PlacedOperation[]): Walked {
  const prefixes = new Set<string>();
  const variables = new Map<string, string>();
  const seen = new Set<string>();
  const faults = operations.flatMap(({ path, resourcePath }): PathFault[] => {
    if (seen.has(resourcePath)) return [];
    seen.add(resourcePath);
    const fault = create(resourcePath, variables, prefixes);
    return fault === undefined ? [] : [{ path, resourcePath, fault }];
  });
  return { prefixes: [...prefixes], faults };
}

/** @returns what API Gateway says against the path */
function create(
  path: string,
  variables: Map<string, string>,
  prefixes: Set<string>,
): string | undefined {
  const parts = partsOf(path);
  let parent = '';
  for (const [at, part] of parts.entries()) {
    if (!PART.test(part)) return PATH_PART;
    if (part.endsWith('+}') && at < parts.length - 1) return `${GREEDY_PARENT} ${part}`;
    if (part.startsWith('{')) {
      const sibling = variables.get(parent) ?? part;
      if (sibling !== part) return `A sibling (${sibling}) ${SECOND_VARIABLE}`;
      variables.set(parent, part);
    }
    parent += `/${part}`;
    prefixes.add(parent);
  }
  return undefined;
}

/** The parts of a resource's path; the root has none. */
export const partsOf = (path: string): string[] => (path === '/' ? [] : path.slice(1).split('/'));

/** API Gateway's ids have six characters, that of the root has ten. */
const resourceAt = (apiId: string, path: string): Resource =>
  Object.freeze({ id: identifierOf(`${apiId} ${path}`, path === '/' ? 10 : 6), path });
