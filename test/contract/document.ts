import { readdirSync, readFileSync } from 'node:fs';

/** A JSON Schema with every reference replaced by what it names. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface DocumentedResponse {
  /** `undefined` where the document shows no JSON body. */
  readonly schema: Schema | undefined;
  /** Whether the body is something else than JSON. */
  readonly isOpaque: boolean;
  readonly headers: readonly DocumentedHeader[];
}

export interface DocumentedHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** What a security scheme asks for. */
export type Credential = 'key' | 'jwt' | 'cognito' | 'token' | 'signature';

/** How a documented status is reached: the member `x-gatehouse-given` of an operation, by status. */
export interface Given {
  readonly as?: string;
  readonly after?: readonly Step[];
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Name of an example of the request body. */
  readonly example?: string;
  readonly repeat?: number;
  readonly fault?: { readonly table: string };
}

export interface Step extends Given {
  readonly operation: string;
  /** The answer's name in `{name.body.member}` and `{name.headers.member}`. */
  readonly bind?: string;
}

/** All that contract tests know of an operation: what its document says. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  /** Whether it is of any method: `method` is then one of them. */
  readonly isAnyMethod: boolean;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body:
    | { readonly mediaType: string; readonly schema: Schema; readonly examples: Examples }
    | undefined;
  readonly responses: ReadonlyMap<number, DocumentedResponse>;
  /** Scopes that a token must have one of; `undefined` for a public operation. */
  readonly scopes: readonly string[] | undefined;
  /** Scopes that a partner's token must have one of. */
  readonly tokenScopes: readonly string[];
  /** All that a call must bring. */
  readonly credentials: readonly Credential[];
  readonly integration: Integration;
  readonly given: Readonly<Record<string, Given>>;
}

export interface Integration {
  readonly type: string;
  readonly uri: string;
  /** Of HTTP APIs alone. */
  readonly payloadFormatVersion?: string;
  readonly responses: Readonly<Record<string, { readonly statusCode: string }>>;
}

type Examples = Readonly<Record<string, { readonly value: unknown }>>;

/** The APIs that `npm run generate` has made a document of. */
export const apis: readonly string[] = readdirSync('generated', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Reads every operation of `generated/<api>/docs.json`. */
export function operationsOf(api: string): readonly DocumentedOperation[] {
  const root = JSON.parse(readFileSync(`generated/${api}/docs.json`, 'utf8')) as Node;
  const { paths, components } = dereference(root, root, new Set()) as Record<string, Node>;
  const schemes = (components?.['securitySchemes'] ?? {}) as Record<string, Node>;
  return Object.entries(paths as Record<string, Node>).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => operationOf(method, path, { node: item[method] as Node, schemes })),
  );
}

type Node = Readonly<Record<string, unknown>>;
const anyMethod = 'x-amazon-apigateway-any-method';
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', anyMethod];

function operationOf(
  method: string,
  path: string,
  { node, schemes }: { node: Node; schemes: Readonly<Record<string, Node>> },
): DocumentedOperation {
  const responses = Object.entries(node['responses'] as Record<string, Node>);
  const [requirement] = node['security'] as readonly Record<string, readonly string[]>[];
  return {
    id: node['operationId'] as string,
    method: method === anyMethod ? 'GET' : method.toUpperCase(),
    isAnyMethod: method === anyMethod,
    path,
    parameters: (node['parameters'] ?? []) as readonly Parameter[],
    body: bodyOf(node['requestBody'] as Node | undefined),
    responses: new Map(responses.map(([status, it]) => [Number(status), responseOf(it)])),
    scopes: requirement && Object.values(requirement).flat(),
    tokenScopes: (node['x-gatehouse'] as { scopes?: readonly string[] } | undefined)?.scopes ?? [],
    credentials: Object.keys(requirement ?? {}).map((name) => credentialOf(schemes[name] ?? {})),
    integration: node['x-amazon-apigateway-integration'] as Integration,
    given: (node['x-gatehouse-given'] ?? {}) as Record<string, Given>,
  };
}

function credentialOf(scheme: Node): Credential {
  const authorizer = scheme['x-amazon-apigateway-authorizer'] as Node | undefined;
  if (scheme['x-amazon-apigateway-authtype'] === 'awsSigv4') return 'signature';
  if (authorizer === undefined) return 'key';
  if (authorizer['type'] === 'jwt') return 'jwt';
  return authorizer['type'] === 'token' ? 'token' : 'cognito';
}

function responseOf(node: Node): DocumentedResponse {
  const schema = jsonOf(node)?.schema;
  const headers = Object.entries((node['headers'] ?? {}) as Record<string, Node>);
  return {
    schema,
    isOpaque: schema === undefined && node['content'] !== undefined,
    headers: headers.map(([name, header]) => ({
      name,
      required: header['required'] === true,
      schema: (header['schema'] ?? {}) as Schema,
    })),
  };
}

const bodyOf = (node: Node | undefined): DocumentedOperation['body'] => node && jsonOf(node);

/** What a request or an answer holds as JSON, of whatever media type. */
function jsonOf(node: Node): DocumentedOperation['body'] {
  const content = Object.entries((node['content'] ?? {}) as Record<string, Node>);
  const [mediaType, json] = content.find(([type]) => /^application\/(.+\+)?json$/.test(type)) ?? [];
  if (mediaType === undefined || json === undefined) return undefined;
  const { schema, examples = {} } = json as { schema: Schema; examples?: Examples };
  return { mediaType, schema, examples };
}

/** Replaces references, which the generated document has only into itself; a circle ends in `{}`. */
function dereference(node: unknown, root: Node, within: ReadonlySet<string>): unknown {
  if (Array.isArray(node)) return node.map((it) => dereference(it, root, within));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref } = node as { $ref?: unknown };
  if (typeof $ref === 'string') {
    if (within.has($ref)) return {};
    return dereference(resolve(root, $ref), root, new Set([...within, $ref]));
  }
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, dereference(value, root, within)]),
  );
}

const resolve = (root: Node, ref: string): unknown =>
  ref
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, part) => (node as Node)[part], root);
