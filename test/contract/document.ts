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
  readonly requiredHeaders: readonly string[];
}

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
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly schema: Schema; readonly examples: Examples } | undefined;
  readonly responses: ReadonlyMap<number, DocumentedResponse>;
  /** Scopes that a token must have one of; `undefined` for a public operation. */
  readonly scopes: readonly string[] | undefined;
  readonly given: Readonly<Record<string, Given>>;
}

type Examples = Readonly<Record<string, { readonly value: unknown }>>;

/** The APIs that `npm run generate` has made a document of. */
export const apis: readonly string[] = readdirSync('generated', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Reads every operation of `generated/<api>/docs.json`. */
export function operationsOf(api: string): readonly DocumentedOperation[] {
  const root = JSON.parse(readFileSync(`generated/${api}/docs.json`, 'utf8')) as Node;
  const { paths } = dereference(root, root, new Set()) as { paths: Record<string, Node> };
  return Object.entries(paths).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => operationOf(method, path, item[method] as Node)),
  );
}

type Node = Readonly<Record<string, unknown>>;
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

function operationOf(method: string, path: string, node: Node): DocumentedOperation {
  const responses = Object.entries(node['responses'] as Record<string, Node>);
  const security = node['security'] as readonly Record<string, readonly string[]>[];
  const [requirement] = security;
  return {
    id: node['operationId'] as string,
    method: method.toUpperCase(),
    path,
    parameters: (node['parameters'] ?? []) as readonly Parameter[],
    body: bodyOf(node['requestBody'] as Node | undefined),
    responses: new Map(responses.map(([status, it]) => [Number(status), responseOf(it)])),
    scopes: requirement && Object.values(requirement).flat(),
    given: (node['x-gatehouse-given'] ?? {}) as Record<string, Given>,
  };
}

function responseOf(node: Node): DocumentedResponse {
  const headers = Object.entries((node['headers'] ?? {}) as Record<string, Node>);
  const required = headers.filter(([, header]) => header['required'] === true);
  return { schema: schemaOf(node), requiredHeaders: required.map(([name]) => name) };
}

function bodyOf(node: Node | undefined): DocumentedOperation['body'] {
  const schema = node && schemaOf(node);
  return schema && { schema, examples: (jsonOf(node)?.['examples'] ?? {}) as Examples };
}

const jsonOf = (node: Node): Node | undefined =>
  (node['content'] as Record<string, Node> | undefined)?.['application/json'];

const schemaOf = (node: Node): Schema | undefined => jsonOf(node)?.['schema'] as Schema | undefined;

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
