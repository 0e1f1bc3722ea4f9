import { pointerTo } from '../../document/pointer.ts';
import { identifierOf } from '../identifier.ts';
import type { Report } from '../report.ts';
import type { Resource } from './deployment.ts';
import type { RestOperation } from './operations.ts';

const ONE_VARIABLE = 'of this resource already has a variable path part -- only one is allowed';
const NO_CHILD = 'Cannot create a child of a resource with a greedy path variable:';
const PATH_PART =
  "Resource's path part only allow a-zA-Z0-9._-: and curly braces at the beginning and the end.";

/** What a path part may hold (facts 22, 178): characters, or one variable and nothing beside it. */
const PART = /^(?:[A-Za-z0-9._,:-]+|\{[A-Za-z0-9._-]+\+?\})$/;

type PlacedOperation = Pick<RestOperation, 'path' | 'resourcePath'>;

/**
 * Makes the resources of an API, by path: one for every prefix of every path (fact 161).
 *
 * Reported, in API Gateway's words: parts of a path it does not take (fact 178), a second variable
 * beside one (facts 13, 179), anything below a greedy one (facts 13, 180).
 */
export function resourcesOf(
  apiId: string,
  operations: readonly PlacedOperation[],
  report: Report,
): ReadonlyMap<string, Resource> {
  const resources = new Map<string, Resource>();
  add(resources, apiId, '/');
  checkPaths(operations, report, (prefix) => add(resources, apiId, prefix));
  return resources;
}

/** Reports what API Gateway says against the paths, and names every prefix of every path. */
export function checkPaths(
  operations: readonly PlacedOperation[],
  report: Report,
  addPrefix: (prefix: string) => void = () => undefined,
): void {
  const variables = new Map<string, string>();
  const seen = new Set<string>();
  for (const { path, resourcePath } of operations) {
    if (seen.has(resourcePath)) continue;
    seen.add(resourcePath);
    const fault = create(resourcePath, variables, addPrefix);
    if (fault === undefined) continue;
    const message = `Unable to create resource at path '${resourcePath}': ${fault}`;
    report('resource-path', pointerTo('paths', path), message);
  }
}

/** @returns what API Gateway says against the path */
function create(
  path: string,
  variables: Map<string, string>,
  addPrefix: (prefix: string) => void,
): string | undefined {
  const parts = partsOf(path);
  let parent = '';
  for (const [at, part] of parts.entries()) {
    if (!PART.test(part)) return PATH_PART;
    if (part.endsWith('+}') && at < parts.length - 1) return `${NO_CHILD} ${part}`;
    if (part.startsWith('{')) {
      const sibling = variables.get(parent) ?? part;
      if (sibling !== part) return `A sibling (${sibling}) ${ONE_VARIABLE}`;
      variables.set(parent, part);
    }
    parent += `/${part}`;
    addPrefix(parent);
  }
  return undefined;
}

/** The parts of a resource's path; the root has none. */
export const partsOf = (path: string): string[] => (path === '/' ? [] : path.slice(1).split('/'));

/** API Gateway's ids have six characters, that of the root has ten. */
function add(resources: Map<string, Resource>, apiId: string, path: string): void {
  if (resources.has(path)) return;
  const id = identifierOf(`${apiId} ${path}`, path === '/' ? 10 : 6);
  resources.set(path, Object.freeze({ id, path }));
}
