import { tokensOf } from './pointer.ts';

/**
 * What stands where in an OpenAPI or AsyncAPI document: enough of its grammar to know, for each
 * `$ref`, whether its target is inlined or becomes a component, and which text is mere data.
 */
export interface Shape {
  /** Targets of external references become members of this section of `components`. */
  readonly section?: string;
  /** Shapes of the members that have one; others are `any`. */
  readonly members?: Readonly<Record<string, ShapeName>>;
  /** Shape of every member: the object is a map. */
  readonly entries?: ShapeName;
  /** Shape of the items, where the value is an array. */
  readonly items?: ShapeName;
}

const operations = Object.fromEntries(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
    .concat('x-amazon-apigateway-any-method')
    .map((method) => [method, 'operation' as const]),
);

const carrier = {
  schema: 'schema',
  content: 'contents',
  examples: 'examples',
  example: 'data',
} as const;

const schemaMembers: Readonly<Record<string, ShapeName>> = {
  ...{
    properties: 'schemas',
    patternProperties: 'schemas',
    definitions: 'schemas',
    $defs: 'schemas',
  },
  ...{ items: 'schema', additionalProperties: 'schema', not: 'schema', contains: 'schema' },
  ...{ if: 'schema', then: 'schema', else: 'schema', propertyNames: 'schema' },
  ...{ allOf: 'schemaList', anyOf: 'schemaList', oneOf: 'schemaList', prefixItems: 'schemaList' },
  ...{ default: 'data', enum: 'data', const: 'data', example: 'data', examples: 'data' },
  discriminator: 'discriminator',
};

const componentMembers: Readonly<Record<string, ShapeName>> = {
  ...{ schemas: 'schemas', parameters: 'parameters', responses: 'responses', headers: 'headers' },
  ...{ examples: 'examples', requestBodies: 'requestBodies', securitySchemes: 'securitySchemes' },
  ...{ links: 'links', callbacks: 'callbacks', pathItems: 'paths', messages: 'messages' },
};

export type ShapeName =
  | 'any'
  | 'data'
  | 'discriminator'
  | 'root'
  | 'components'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'parameters'
  | 'parameterList'
  | 'parameter'
  | 'requestBodies'
  | 'requestBody'
  | 'contents'
  | 'mediaType'
  | 'encodings'
  | 'encoding'
  | 'responses'
  | 'response'
  | 'headers'
  | 'header'
  | 'examples'
  | 'example'
  | 'links'
  | 'link'
  | 'callbacks'
  | 'callback'
  | 'securitySchemes'
  | 'securityScheme'
  | 'schemas'
  | 'schemaList'
  | 'schema'
  | 'channels'
  | 'channel'
  | 'messages'
  | 'message';

export const shapes: Readonly<Record<ShapeName, Shape>> = {
  any: {},
  data: {},
  discriminator: {},
  root: { members: { paths: 'paths', components: 'components', channels: 'channels' } },
  components: { members: componentMembers },
  paths: { entries: 'pathItem' },
  pathItem: { members: { ...operations, parameters: 'parameterList' } },
  operation: {
    members: {
      parameters: 'parameterList',
      requestBody: 'requestBody',
      responses: 'responses',
      callbacks: 'callbacks',
      'x-gatehouse-given': 'data',
    },
  },
  parameters: { entries: 'parameter' },
  parameterList: { items: 'parameter' },
  parameter: { section: 'parameters', members: carrier },
  requestBodies: { entries: 'requestBody' },
  requestBody: { section: 'requestBodies', members: { content: 'contents' } },
  contents: { entries: 'mediaType' },
  mediaType: { members: { ...carrier, encoding: 'encodings' } },
  encodings: { entries: 'encoding' },
  encoding: { members: { headers: 'headers' } },
  responses: { entries: 'response' },
  response: {
    section: 'responses',
    members: { headers: 'headers', content: 'contents', links: 'links' },
  },
  headers: { entries: 'header' },
  header: { section: 'headers', members: carrier },
  examples: { entries: 'example' },
  example: { section: 'examples', members: { value: 'data' } },
  links: { entries: 'link' },
  link: { section: 'links', members: { parameters: 'data', requestBody: 'data' } },
  callbacks: { entries: 'callback' },
  callback: { section: 'callbacks', entries: 'pathItem' },
  securitySchemes: { entries: 'securityScheme' },
  securityScheme: { section: 'securitySchemes' },
  schemas: { entries: 'schema' },
  schemaList: { items: 'schema' },
  schema: { section: 'schemas', members: schemaMembers },
  channels: { entries: 'channel' },
  channel: { members: { messages: 'messages' } },
  messages: { entries: 'message' },
  message: {
    section: 'messages',
    members: { payload: 'schema', headers: 'schema', examples: 'data' },
  },
};

/** The shape of a member or item of what has one. */
const shapeBelow = (shape: ShapeName, token: string): ShapeName => {
  if (shape === 'data') return 'data';
  const { members, entries, items } = shapes[shape];
  if (members !== undefined && Object.hasOwn(members, token)) return members[token] ?? 'any';
  return entries ?? items ?? 'any';
};

/** The shape of what a pointer into a document leads to. */
export const shapeAt = (pointer: string): ShapeName =>
  tokensOf(pointer).reduce<ShapeName>(shapeBelow, 'root');
