import type { Json, JsonObject } from '../../gateway/document/document.ts';
import { operationsOf } from '../../gateway/document/operations.ts';
import { memberOf, membersOf } from '../../gateway/document/pointer.ts';
import { readDocument } from '../../gateway/document/read.ts';
import { lint } from '../../gateway/lint/lint.ts';

const names = ['partner-v1', 'partner-v2'] as const;
const documents = new Map(
  await Promise.all(
    names.map(async (name) => [name, await readDocument(`openapi/${name}/openapi.yaml`)] as const),
  ),
);
const rootOf = (name: (typeof names)[number]): JsonObject => documents.get(name)?.root ?? {};

/** The member at the end of a way of names. */
const at = (value: Json | undefined, ...way: string[]): Json | undefined =>
  way.reduce<Json | undefined>(memberOf, value);

/** One a document: operations as they are compared. */
const operations = names.flatMap((name) =>
  operationsOf({ root: rootOf(name) }).map((operation) => ({
    ...operation,
    name,
    root: rootOf(name),
    route: `${name} ${operation.method} ${operation.path}`,
  })),
);

/** What `$ref` leads to. */
const settled = (root: JsonObject, value: Json | undefined): Json | undefined => {
  const $ref = memberOf(value, '$ref');
  return typeof $ref === 'string' ? at(root, ...$ref.slice(2).split('/')) : value;
};

test.each(names)('%s lints clean, without a warning', (name) => {
  const document = documents.get(name);
  const findings = document === undefined ? [] : lint(document, 'rest', {});
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

const types = [
  ...['DEFAULT_4XX', 'DEFAULT_5XX', 'ACCESS_DENIED', 'API_CONFIGURATION_ERROR'],
  ...['AUTHORIZER_CONFIGURATION_ERROR', 'AUTHORIZER_FAILURE', 'BAD_REQUEST_BODY'],
  ...['BAD_REQUEST_PARAMETERS', 'EXPIRED_TOKEN', 'INTEGRATION_FAILURE', 'INTEGRATION_TIMEOUT'],
  ...['INVALID_API_KEY', 'INVALID_SIGNATURE', 'MISSING_AUTHENTICATION_TOKEN', 'QUOTA_EXCEEDED'],
  ...['REQUEST_TOO_LARGE', 'RESOURCE_NOT_FOUND', 'THROTTLED', 'UNAUTHORIZED'],
  ...['UNSUPPORTED_MEDIA_TYPE', 'WAF_FILTERED'],
];

describe.each(names)('gateway responses of %s', (name) => {
  const responses = at(rootOf(name), 'x-amazon-apigateway-gateway-responses');

  test('there is one of each type (REST fact 186)', () => {
    expect(membersOf(responses).map(([type]) => type)).toEqual(types);
  });

  test.each(types)('%s is for pages of any origin, and says what to do', (type) => {
    const response = at(responses, type);
    expect(at(response, 'responseParameters')).toMatchObject({
      'gatewayresponse.header.Access-Control-Allow-Origin': "'*'",
    });
    const template = at(response, 'responseTemplates', 'application/json') as string;
    const filled = template.replace('$context.error.messageString', '"a message"');
    const codes = at(rootOf(name), 'components', 'schemas', 'ErrorCode', 'enum') as string[];
    const { code, ...body } = JSON.parse(filled) as Record<string, string>;
    expect(codes).toContain(code);
    expect(body).toEqual({
      message: expect.any(String) as string,
      remedy: expect.stringMatching(/^[A-Z].+\.$/) as string,
      requestId: '$context.requestId',
    });
  });
});

test('both versions refuse alike', () => {
  const [first, second] = names.map((name) =>
    at(rootOf(name), 'x-amazon-apigateway-gateway-responses'),
  );
  expect(second).toEqual(first);
});

test('only what is alike for every partner is cached', () => {
  const cached = operations
    .filter(({ method }) => method === 'GET' || method === 'ANY')
    .filter(({ value }) => at(value, 'x-gatehouse', 'cache', 'enabled') !== false);
  expect(cached.map(({ route }) => route)).toEqual(
    names.flatMap((name) =>
      ['/products', '/products/search', '/products/{productId}'].map((it) => `${name} GET ${it}`),
    ),
  );
});

test('every parameter that a cached answer depends on tells entries apart (REST fact 218)', () => {
  for (const { integration, parameters, root } of operations) {
    const keys = at(integration, 'cacheKeyParameters');
    if (!Array.isArray(keys)) continue;
    const wanted = parameters.map(({ value }) => {
      const parameter = settled(root, value);
      const place = at(parameter, 'in') === 'path' ? 'path' : 'querystring';
      return `method.request.${place}.${at(parameter, 'name') as string}`;
    });
    expect(keys).toEqual(wanted);
  }
});

test('every operation but status and preflights asks for credentials, business ones for a key', () => {
  const open = operations.filter(({ security }) => security.length === 0);
  expect(open.filter(({ method, path }) => method !== 'OPTIONS' && path !== '/status')).toEqual([]);
  const keyless = operations.filter(
    ({ security }) => security.length > 0 && !security.every((it) => at(it, 'apiKey')),
  );
  expect(keyless.map(({ route }) => route)).toEqual(['partner-v1 GET /internal/metrics']);
});

test('every path answers preflights by itself', () => {
  for (const name of names)
    for (const [path] of membersOf(at(rootOf(name), 'paths'))) {
      const preflight = operations.find(
        (it) => it.name === name && it.path === path && it.method === 'OPTIONS',
      );
      expect([path, at(preflight?.integration, 'type')]).toEqual([path, 'mock']);
    }
});

test.each(operations.map((it) => [it.route, it] as const))(
  '%s is told with a curl line, and with examples of what it takes and answers',
  (_route, { value, root, path }) => {
    const base = at(root, 'servers', '0', 'url') as string;
    const address = `http://127.0.0.1:3003${base}${path.replace(/\{.*/, '')}`;
    expect(at(value, 'description')).toContain('    curl ');
    expect(at(value, 'description')).toContain(address);
    const bodies = [
      at(value, 'requestBody'),
      ...membersOf(at(value, 'responses')).map(([, it]) => it),
    ];
    const media = bodies.flatMap((it) => membersOf(at(settled(root, it), 'content')));
    const bare = media.filter(([type, it]) => !type.startsWith('image/') && !at(it, 'examples'));
    expect(bare).toEqual([]);
  },
);
