import { STATUS_CODES } from 'node:http';
import type { ApiDocument, Json, JsonObject } from '../../gateway/document/document.ts';
import { memberOf, membersOf, pointerTo } from '../../gateway/document/pointer.ts';
import { type DocumentOperation, operationsOf } from '../../gateway/document/operations.ts';

export interface Lowered {
  readonly root: JsonObject;
  /** Pointers of the lowered document whose authored place is another pointer of the bundled one. */
  readonly moved: Readonly<Record<string, string>>;
}

type Members = readonly (readonly [string, Json | undefined])[];

const object = (members: Members): JsonObject =>
  Object.fromEntries(members.filter(([, value]) => value !== undefined));

/** `isDefaultRoute` is AWS's too, for all its plain name (fact 202). */
const isExtension = (name: string): boolean =>
  name.startsWith('x-amazon-apigateway-') || name === 'isDefaultRoute';

const extensionsOf = (value: Json | undefined): [string, Json][] =>
  membersOf(value).filter(([name]) => isExtension(name));

/** Path parameters only: an import reads them with the path, and passes by all others (fact 201). */
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

/** OpenAPI asks for responses and their descriptions; an import reads neither (fact 201). */
const responsesOf = (value: JsonObject): JsonObject => {
  const statuses = membersOf(value['responses']).map(([status]) => status);
  const described = statuses.map((status): [string, Json] => [
    status,
    { description: STATUS_CODES[status] ?? status },
  ]);
  return Object.fromEntries(described.length > 0 ? described : [['default', { description: '' }]]);
};

const lowerOperation = (operation: DocumentOperation): JsonObject =>
  object([
    ['operationId', operation.value['operationId']],
    ['parameters', pathParametersOf(operation)],
    ['responses', responsesOf(operation.value)],
    ['security', operation.security],
    ...extensionsOf(operation.value),
  ]);

const lowerPaths = (operations: readonly DocumentOperation[]): JsonObject => {
  const paths = new Map<string, [string, Json][]>();
  for (const operation of operations) {
    const members = paths.get(operation.path) ?? [];
    members.push([operation.member, lowerOperation(operation)]);
    paths.set(operation.path, members);
  }
  return Object.fromEntries(
    [...paths].map(([path, members]) => [path, Object.fromEntries(members)]),
  );
};

/** What a scheme's kind demands, without the prose of its scopes. */
const lowerScheme = (scheme: Json): JsonObject =>
  object([
    ['type', memberOf(scheme, 'type')],
    ['name', memberOf(scheme, 'name')],
    ['in', memberOf(scheme, 'in')],
    ['scheme', memberOf(scheme, 'scheme')],
    ['openIdConnectUrl', memberOf(scheme, 'openIdConnectUrl')],
    ['flows', lowerFlows(memberOf(scheme, 'flows'))],
    ...extensionsOf(scheme),
  ]);

const lowerFlows = (flows: Json | undefined): Json | undefined =>
  flows === undefined
    ? undefined
    : Object.fromEntries(
        membersOf(flows).map(([name, flow]) => [
          name,
          Object.fromEntries(
            membersOf(flow).map(([member, value]) => [
              member,
              member === 'scopes'
                ? Object.fromEntries(membersOf(value).map(([scope]) => [scope, '']))
                : value,
            ]),
          ),
        ]),
      );

const lowerComponents = (components: Json | undefined): Json | undefined => {
  const schemes = membersOf(memberOf(components, 'securitySchemes'))
    .filter(([, scheme]) => memberOf(scheme, 'x-amazon-apigateway-authorizer') !== undefined)
    .map(([name, scheme]): [string, Json] => [name, lowerScheme(scheme)]);
  const members: [string, Json][] = [];
  if (schemes.length > 0) members.push(['securitySchemes', Object.fromEntries(schemes)]);
  members.push(...extensionsOf(components));
  return members.length > 0 ? Object.fromEntries(members) : undefined;
};

/**
 * The first server counts (fact 158): its path is the base path, its extension the endpoint. One
 * that says neither is left out, since a relative address may be a warning to an import.
 */
const lowerServers = (servers: Json | undefined): Json | undefined => {
  const first = Array.isArray(servers) ? (servers as Json[])[0] : undefined;
  const url = memberOf(first, 'url');
  const extensions = extensionsOf(first);
  if (first === undefined || (url === '/' && extensions.length === 0)) return undefined;
  const defaults = membersOf(memberOf(first, 'variables')).map(([name, variable]) => [
    name,
    { default: memberOf(variable, 'default') ?? '' },
  ]);
  const variables = defaults.length > 0 ? (Object.fromEntries(defaults) as JsonObject) : undefined;
  return [object([['url', url], ['variables', variables], ...extensions])];
};

/** A tag is an AWS tag where it has a value, and prose otherwise (fact 202). */
const lowerTags = (tags: Json | undefined): Json | undefined => {
  const valued = (Array.isArray(tags) ? (tags as Json[]) : []).filter(
    (tag) => memberOf(tag, 'x-amazon-apigateway-tag-value') !== undefined,
  );
  if (valued.length === 0) return undefined;
  return valued.map((tag) => object([['name', memberOf(tag, 'name')], ...extensionsOf(tag)]));
};

/**
 * The document as an HTTP API import takes it (facts 200 to 210): no prose, examples, schemas, or
 * anything else it would pass by; what is inherited is written out at each operation.
 */
export const lowerHttp = (document: ApiDocument): Lowered => {
  const { root } = document;
  const operations = operationsOf(document);
  const info = object([
    ['title', memberOf(root['info'], 'title')],
    ['version', memberOf(root['info'], 'version')],
  ]);
  const lowered = object([
    ['openapi', root['openapi']],
    ['info', info],
    ['servers', lowerServers(root['servers'])],
    ['tags', lowerTags(root['tags'])],
    ['paths', lowerPaths(operations)],
    ['components', lowerComponents(root['components'])],
    ...extensionsOf(root),
  ]);
  return { root: lowered, moved: movedParameters(operations) };
};

const movedParameters = (operations: readonly DocumentOperation[]): Record<string, string> =>
  Object.fromEntries(
    operations.flatMap(({ path, member, parameters }) =>
      parameters
        .filter(({ value }) => value['in'] === 'path')
        .map(({ pointer }, at) => [pointerTo('paths', path, member, 'parameters', at), pointer]),
    ),
  );
