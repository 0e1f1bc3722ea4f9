import type { Json, JsonObject } from '../document/document.ts';
import { type DocumentOperation, operationsOf, settled } from '../document/operations.ts';
import { memberOf, membersOf } from '../document/pointer.ts';
import { extensionsOf, importReads, type Keeps, object, versionOf } from './members.ts';
import { ModelNames } from './models.ts';
import type { Notes } from './notes.ts';
import { Marks, type Moved } from './places.ts';
import { type RestContext, lowerRestOperation } from './rest-operation.ts';
import { lowerSchema } from './schema/schema.ts';
import { knownSchemes, lowerScheme } from './security.ts';
import { lowerServers, lowerTags } from './surroundings.ts';

/** Far above what fits into the 6 MB an import takes (import fact 152), reached only by repetition. */
const mostSchemas = 250_000;

/**
 * The document as a REST API import takes it (import facts 152 to 199): no prose or examples, extensions
 * kept, models in the words that an import keeps, what is inherited written out at each operation.
 */
export function lowerRest(
  root: JsonObject,
  notes: Notes,
  { is30, keeps = importReads }: { readonly is30: boolean; readonly keeps?: Keeps },
): { readonly root: JsonObject; readonly moved: Moved } {
  const marks = new Marks();
  const names = new ModelNames(root, notes);
  const context: RestContext = {
    root,
    is30,
    keeps,
    notes,
    marks,
    reference: (it, pointer) => names.reference(it, pointer),
    settled: (schema) => settled(root, schema),
    spend: budget(notes),
  };
  const operations = operationsOf({ root });
  const paths = lowerPaths(root, operations, context);
  const schemas: [string, Json][] = [];
  for (const { name, schema, pointer } of names.take())
    schemas.push([name, lowerSchema(schema, pointer, context)]);
  const lowered = object([
    ['openapi', versionOf(root['openapi'])],
    ['info', infoOf(root['info'], keeps)],
    ['servers', lowerServers(root['servers'])],
    ['tags', lowerTags(root['tags'])],
    ['paths', paths],
    ['components', componentsOf(root, { operations, schemas, notes })],
    ...extensionsOf(root, keeps),
  ]);
  return { root: lowered, moved: marks.movedIn(lowered) };
}

/** Shared responses are written out at each operation: of a few bytes that takes there may be no end. */
function budget(notes: Notes): () => boolean {
  let left = mostSchemas;
  return () => {
    left -= 1;
    if (left === 0)
      notes.refused('', 'The document repeats itself without bound.', 'Refer to schemas by $ref.');
    return left > 0;
  };
}

const infoOf = (info: Json | undefined, keeps: Keeps): JsonObject => {
  const version = memberOf(info, 'version');
  return object([
    ['title', memberOf(info, 'title')],
    ['version', typeof version === 'number' ? String(version) : version],
    ['description', keeps === importReads ? undefined : memberOf(info, 'description')],
  ]);
};

function lowerPaths(
  root: JsonObject,
  operations: readonly DocumentOperation[],
  context: RestContext,
): JsonObject {
  const paths = new Map<string, [string, Json][]>(
    membersOf(root['paths'])
      .filter(([path]) => !path.startsWith('x-'))
      .map(([path, item]) => [path, extensionsOfItem(item)]),
  );
  for (const operation of operations)
    paths.get(operation.path)?.push([operation.member, lowerRestOperation(operation, context)]);
  return Object.fromEntries(
    [...paths].map(([path, members]) => [path, Object.fromEntries(members)]),
  );
}

const extensionsOfItem = (item: Json): [string, Json][] =>
  membersOf(item).filter(
    ([name]) => importReads(name) && name !== 'x-amazon-apigateway-any-method',
  );

/** Schemas are models, used or not, and schemes authorizers (import facts 162, 168). */
function componentsOf(
  root: JsonObject,
  {
    operations,
    schemas,
    notes,
  }: {
    readonly operations: readonly DocumentOperation[];
    readonly schemas: readonly [string, Json][];
    readonly notes: Notes;
  },
): Json | undefined {
  const schemes = knownSchemes(root, operations, notes).map(([name, scheme]): [string, Json] => [
    name,
    lowerScheme(scheme),
  ]);
  const components = object([
    ['schemas', schemas.length > 0 ? Object.fromEntries(schemas) : undefined],
    ['securitySchemes', schemes.length > 0 ? Object.fromEntries(schemes) : undefined],
    ...extensionsOf(root['components']),
  ]);
  return Object.keys(components).length > 0 ? components : undefined;
}
