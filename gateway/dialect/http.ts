import { STATUS_CODES } from 'node:http';
import type { ApiDocument, Json, JsonObject } from '../document/document.ts';
import { type DocumentOperation, operationsOf } from '../document/operations.ts';
import { memberOf, membersOf, pointerTo } from '../document/pointer.ts';
import { extensionsOf, importReads, type Keeps, object, versionOf } from './members.ts';
import type { Notes } from './notes.ts';
import { knownSchemes, lowerScheme } from './security.ts';
import { lowerServers, lowerTags } from './surroundings.ts';

export interface Lowered {
  readonly root: JsonObject;
  /** Pointers of the lowered document whose authored place is another pointer of the bundled one. */
  readonly moved: Readonly<Record<string, string>>;
}

/** Path parameters only: an import reads them with the path, and passes by all others (import fact 201). */
const pathParametersOf = ({ parameters }: DocumentOperation): Json | undefined => {
  const inPath = parameters.filter(({ value }) => value['in'] === 'path');
  if (inPath.length === 0) return undefined;
  return inPath.map(({ value }) => ({
    name: value['name'],
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
};

/** OpenAPI asks for responses and their descriptions; an import reads neither (import fact 201). */
const responsesOf = (value: JsonObject): JsonObject => {
  const statuses = membersOf(value['responses']).map(([status]) => status);
  const described = statuses.map((status): [string, Json] => [
    status,
    { description: STATUS_CODES[status] ?? status },
  ]);
  return Object.fromEntries(described.length > 0 ? described : [['default', { description: '' }]]);
};

const lowerOperation = (operation: DocumentOperation, keeps: Keeps): JsonObject =>
  object([
    ['operationId', operation.value['operationId']],
    ['parameters', pathParametersOf(operation)],
    ['responses', responsesOf(operation.value)],
    ['security', operation.security],
    ...extensionsOf(operation.value, keeps),
  ]);

const lowerPaths = (operations: readonly DocumentOperation[], keeps: Keeps): JsonObject => {
  const paths = new Map<string, [string, Json][]>();
  for (const operation of operations) {
    const members = paths.get(operation.path) ?? [];
    members.push([operation.member, lowerOperation(operation, keeps)]);
    paths.set(operation.path, members);
  }
  return Object.fromEntries(
    [...paths].map(([path, members]) => [path, Object.fromEntries(members)]),
  );
};

const lowerComponents = (
  components: Json | undefined,
  known: readonly [string, Json][],
): Json | undefined => {
  const schemes = known
    .filter(([, scheme]) => extensionsOf(scheme).length > 0)
    .map(([name, scheme]): [string, Json] => [name, lowerScheme(scheme)]);
  const lowered = object([
    ['securitySchemes', schemes.length > 0 ? Object.fromEntries(schemes) : undefined],
    ...extensionsOf(components),
  ]);
  return Object.keys(lowered).length > 0 ? lowered : undefined;
};

const movedParameters = (operations: readonly DocumentOperation[]): Record<string, string> =>
  Object.fromEntries(
    operations.flatMap(({ path, member, parameters }) =>
      parameters
        .filter(({ value }) => value['in'] === 'path')
        .map(({ pointer }, at) => [pointerTo('paths', path, member, 'parameters', at), pointer]),
    ),
  );

/**
 * The document as an HTTP API import takes it (import facts 200 to 210): no prose, examples, schemas, or
 * anything else it would pass by; what is inherited is written out at each operation.
 */
export const lowerHttp = (
  { root }: Pick<ApiDocument, 'root'>,
  notes: Notes,
  keeps: Keeps = importReads,
): Lowered => {
  const operations = operationsOf({ root });
  const info = object([
    ['title', memberOf(root['info'], 'title')],
    ['version', memberOf(root['info'], 'version')],
    ...(keeps === importReads
      ? []
      : [['description', memberOf(root['info'], 'description')] as const]),
  ]);
  const lowered = object([
    ['openapi', versionOf(root['openapi'])],
    ['info', info],
    ['servers', lowerServers(root['servers'])],
    ['tags', lowerTags(root['tags'])],
    ['paths', lowerPaths(operations, keeps)],
    ['components', lowerComponents(root['components'], knownSchemes(root, operations, notes))],
    ...extensionsOf(root, keeps),
  ]);
  return { root: lowered, moved: movedParameters(operations) };
};
