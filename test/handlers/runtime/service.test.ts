import { Ajv } from 'ajv';
import type { ApiEvent } from '../../../handlers/runtime/event.ts';
import { service } from '../../../handlers/runtime/service.ts';
import type { HttpEvent } from '../../../handlers/runtime/http-event.ts';
import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import { restEvent, type RestCall } from '../rest-event.ts';

interface GetThing {
  parameters: {
    path: { id: string };
    query?: { limit?: number };
    header?: { 'If-Match'?: string };
  };
  responses: {
    200: { headers: object; content: { 'application/json': { seen: unknown } } };
    204: { headers: object; content?: never };
  };
}
interface PutThing {
  parameters: { path: { id: string } };
  requestBody: { content: { 'application/json': { name: string } } };
  responses: { 200: { headers: object; content: { 'application/json': { seen: unknown } } } };
}
interface FindThings {
  parameters: { path?: never; query?: { tags?: string[]; where?: { size?: number } } };
  responses: { 200: { headers: object; content: { 'application/json': { seen: unknown } } } };
}
interface PostValue {
  parameters: object;
  requestBody?: { content: { 'application/json': string | number | boolean | null } };
  responses: { 200: { headers: object; content: { 'application/json': { seen: unknown } } } };
}
interface Things {
  findThings: Operation<FindThings, 'public'>;
  getThing: Operation<GetThing, 'public'>;
  putThing: Operation<PutThing, 'authorized'>;
  postText: Operation<PostValue, 'public'>;
  postCount: Operation<PostValue, 'public'>;
  postFlag: Operation<PostValue, 'public'>;
  postNothing: Operation<PostValue, 'public'>;
}

const path = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
const ajv = new Ajv({ coerceTypes: true, ownProperties: true });
const posting = (operationId: string) => ({
  post: {
    operationId,
    security: [],
    requestBody: { content: { 'application/json': {} } },
    responses: {},
  },
});
/** Bodies are not coerced, and none of these must be there. */
const bodyOfType = (type: string) =>
  new Ajv().compile({ type: 'object', properties: { requestBody: { type } } });
const things: ServiceOperations<Things> = {
  definition: {
    openapi: '3.0.3',
    info: { title: 'things', version: '1' },
    components: { securitySchemes: { userPool: { type: 'openIdConnect', openIdConnectUrl: 'x' } } },
    paths: {
      '/things': {
        get: {
          operationId: 'findThings',
          security: [],
          parameters: [
            { name: 'tags', in: 'query', explode: false, schema: { type: 'array' } },
            { name: 'where', in: 'query', content: { 'application/json': {} } },
          ],
          responses: {},
        },
      },
      '/things/{id}': {
        get: { operationId: 'getThing', security: [], responses: {} },
        put: { operationId: 'putThing', security: [{ userPool: [] }], responses: {} },
      },
      '/text': posting('postText'),
      '/count': posting('postCount'),
      '/flag': posting('postFlag'),
      '/nothing': posting('postNothing'),
    },
  },
  validators: {
    findThings: ajv.compile({
      type: 'object',
      properties: {
        query: {
          type: 'object',
          properties: {
            tags: { type: 'array', items: { type: 'string' } },
            where: { type: 'object' },
          },
        },
        cookie: { type: 'object', properties: { session: { type: 'string', minLength: 3 } } },
      },
    }),
    getThing: ajv.compile({
      type: 'object',
      properties: { path, query: { type: 'object', properties: { limit: { type: 'integer' } } } },
    }),
    putThing: ajv.compile({
      type: 'object',
      required: ['requestBody'],
      properties: {
        path,
        requestBody: {
          type: 'object',
          properties: { name: { type: 'string' } },
          required: ['name'],
          additionalProperties: false,
        },
      },
    }),
    postText: bodyOfType('string'),
    postCount: bodyOfType('integer'),
    postFlag: bodyOfType('boolean'),
    postNothing: bodyOfType('null'),
  },
  table: {
    findThings: { method: 'GET', path: '/things', access: 'public' },
    getThing: { method: 'GET', path: '/things/{id}', access: 'public' },
    putThing: { method: 'PUT', path: '/things/{id}', access: 'authorized' },
    postText: { method: 'POST', path: '/text', access: 'public' },
    postCount: { method: 'POST', path: '/count', access: 'public' },
    postFlag: { method: 'POST', path: '/flag', access: 'public' },
    postNothing: { method: 'POST', path: '/nothing', access: 'public' },
  },
};

const seen = (request: object) =>
  Promise.resolve({ statusCode: 200 as const, body: { seen: request } });
const seenBody = ({ body, headers }: { body: unknown; headers: object }) =>
  seen({ body, type: (headers as Record<string, string>)['content-type'] });
const handlers: Things = {
  findThings: ({ query }) => seen(query),
  getThing: ({ path, query, caller }) => seen({ path, query, caller }),
  putThing: ({ body, caller }) => seen({ body, caller }),
  postText: seenBody,
  postCount: seenBody,
  postFlag: seenBody,
  postNothing: seenBody,
};

const claims = { sub: 'u-1', scope: 'aws.cognito.signin.user.admin storefront/admin' };
const event = (routeKey: string, rest: object = {}, authorizer?: object): HttpEvent =>
  ({
    version: '2.0',
    routeKey,
    rawPath: '/dev/things/a b',
    rawQueryString: '',
    headers: { 'content-type': 'application/json' },
    pathParameters: { id: '100% a/b' },
    isBase64Encoded: false,
    requestContext: {
      requestId: 'r-1',
      routeKey,
      timeEpoch: 0,
      http: { sourceIp: '192.0.2.1', method: routeKey.split(' ')[0] },
      authorizer,
    },
    ...rest,
  }) as unknown as HttpEvent;
const jwt = { jwt: { claims, scopes: null } };

const answer = async (given: ApiEvent, options = {}) => {
  const { statusCode, body } = await service(things, handlers, options)(given);
  return [statusCode, body === undefined ? undefined : (JSON.parse(body) as unknown)];
};

describe('a service', () => {
  const caller = { userId: 'u-1', scopes: claims.scope.split(' '), isAdmin: true };
  test.each<[string, HttpEvent, unknown]>([
    [
      'decodes nothing twice: path parameters come as API Gateway gave them',
      event('GET /things/{id}'),
      [200, { seen: { path: { id: '100% a/b' }, query: {} } }],
    ],
    [
      'gives query values their types',
      event('GET /things/{id}', { rawQueryString: 'limit=5&other=x' }),
      [200, { seen: { path: { id: '100% a/b' }, query: { limit: 5, other: 'x' } } }],
    ],
    [
      'splits a list that is one query value, and parses JSON in one',
      event('GET /things', { rawQueryString: 'tags=a,b&where=%7B%22size%22%3A2%7D' }),
      [200, { seen: { tags: ['a', 'b'], where: { size: 2 } } }],
    ],
    [
      'validates cookies, which format 2.0 lists beside the headers (fact 9)',
      event('GET /things', { cookies: ['session=abc', 'theme=dark'] }),
      [200, { seen: {} }],
    ],
    [
      'refuses a cookie the document forbids',
      event('GET /things', { cookies: ['session=x'] }),
      [
        400,
        {
          code: 'invalid_request',
          message: 'cookie/session must NOT have fewer than 3 characters',
        },
      ],
    ],
    [
      'refuses a repeated parameter that is one number',
      event('GET /things/{id}', { rawQueryString: 'limit=5&limit=6' }),
      [400, { code: 'invalid_request', message: 'query/limit must be integer' }],
    ],
    [
      'gives the parsed body and the caller',
      event('PUT /things/{id}', { body: '{"name":"n"}' }, jwt),
      [200, { seen: { body: { name: 'n' }, caller } }],
    ],
    [
      'reads a base64 body',
      event('PUT /things/{id}', { body: btoa('{"name":"n"}'), isBase64Encoded: true }, jwt),
      [200, { seen: { body: { name: 'n' }, caller } }],
    ],
    [
      'refuses a missing body',
      event('PUT /things/{id}', {}, jwt),
      [
        400,
        { code: 'invalid_request', message: "request must have required property 'requestBody'" },
      ],
    ],
    [
      'refuses a required property that only the prototype has',
      event('PUT /things/{id}', { body: '{"__proto__":{"name":"n"}}' }, jwt),
      [400, { code: 'invalid_request', message: expect.stringContaining('requestBody must') }],
    ],
    [
      'validates a JSON body that says it is text',
      event('PUT /things/{id}', { body: '{}', headers: { 'content-type': 'text/plain' } }, jwt),
      [400, { code: 'invalid_request', message: "requestBody must have required property 'name'" }],
    ],
    [
      'fails closed when the gateway verified no token',
      event('PUT /things/{id}', { body: '{"name":"n"}' }),
      [401, { code: 'unauthorized', message: 'Unauthorized' }],
    ],
    [
      'knows no other route',
      event('DELETE /things/{id}'),
      [404, { code: 'not_found', message: 'Not Found' }],
    ],
  ])('%s', async (_, given, want) => {
    expect(await answer(given)).toEqual(want);
  });

  test('explains malformed JSON', async () => {
    const [status, body] = await answer(event('PUT /things/{id}', { body: '{"name":' }, jwt));
    expect([status, (body as { code: string }).code]).toEqual([400, 'invalid_request']);
  });

  const mustBe = (type: string) => `requestBody must be ${type}`;
  const scalars: [string, string, unknown][] = [
    ['text', '"abc"', { body: 'abc' }],
    ['text', '"5"', { body: '5' }],
    ['text', '""', { body: '' }],
    ['text', '5', mustBe('string')],
    ['text', 'null', mustBe('string')],
    ['text', '{}', mustBe('string')],
    ['text', 'abc', expect.stringContaining('request Unexpected token')],
    ['count', '5', { body: 5 }],
    ['count', '0', { body: 0 }],
    ['count', '"5"', mustBe('integer')],
    ['count', 'true', mustBe('integer')],
    ['count', '[5]', mustBe('integer')],
    ['flag', 'true', { body: true }],
    ['flag', 'false', { body: false }],
    ['flag', '"true"', mustBe('boolean')],
    ['nothing', 'null', { body: null }],
    ['nothing', '"null"', mustBe('null')],
    ['nothing', 'false', mustBe('null')],
    ['nothing', '', {}],
  ];
  const types = ['application/json; charset=utf-8', 'text/plain', undefined];
  test.each(types.flatMap((type) => scalars.map((row) => [...row, type] as const)))(
    'takes a body of any JSON type for what it is: /%s with %s is %j, sent as %s',
    async (path, body, want, type) => {
      const headers = type === undefined ? {} : { 'content-type': type };
      const refused = typeof want === 'string' || 'asymmetricMatch' in (want as object);
      expect(await answer(event(`POST /${path}`, { body, headers }))).toEqual(
        refused
          ? [400, { code: 'invalid_request', message: want }]
          : [200, { seen: { ...(want as object), type } }],
      );
    },
  );

  test('asks whether the caller is refused before an operation runs', async () => {
    const refuse = () => Promise.resolve({ statusCode: 403, body: { message: 'no' } });
    expect(
      await answer(event('PUT /things/{id}', { body: '{"name":"n"}' }, jwt), { refuse }),
    ).toEqual([403, { message: 'no' }]);
    expect(await answer(event('GET /things/{id}'), { refuse })).toEqual([200, expect.anything()]);
  });

  test('answers 500 and tells nothing when a handler throws', async () => {
    const broken = { ...handlers, getThing: () => Promise.reject(new Error('secret place')) };
    const { statusCode, body } = await service(things, broken)(event('GET /things/{id}'));
    expect([statusCode, body]).toEqual([
      500,
      '{"message":"Internal Server Error","code":"internal_error"}',
    ]);
  });

  test('does not load with a handler that is no function', () => {
    const empty = { ...handlers, getThing: undefined } as never;
    expect(() => service(things, empty)).toThrow('The handler of getThing is no function');
  });

  test('dispatches through openapi-backend: a handler registered again changes the answer', async () => {
    const things204 = service(things, handlers);
    await things204(event('GET /things/{id}'));
    things204.api.register('getThing', () => ({ statusCode: 204 }));
    expect(await things204(event('GET /things/{id}'))).toEqual({ statusCode: 204, headers: {} });
  });
});

interface PatchThing {
  parameters: { path: { id: string } };
  requestBody: { content: { 'application/merge-patch+json': { name?: string | null } } };
  responses: {
    200: { headers: object; content: { 'application/json': { seen: unknown } } };
    404: { headers: object; content: { 'application/json': { message: string; code: string } } };
  };
}
interface Partner {
  listThings: Operation<FindThings, 'key'>;
  patchThing: Operation<PatchThing, 'authorized'>;
}

const deprecated = { Deprecation: '@1782864000', Link: '</v2>; rel="successor-version"' };
const partner: ServiceOperations<Partner> = {
  definition: {
    openapi: '3.0.3',
    info: { title: 'partner', version: '1' },
    components: {
      securitySchemes: {
        apiKey: { type: 'apiKey', name: 'X-API-Key', in: 'header' },
        partnerToken: { type: 'apiKey', name: 'Authorization', in: 'header' },
      },
    },
    paths: {
      '/things': {
        get: { operationId: 'listThings', security: [{ apiKey: [] }], responses: {} },
      },
      '/things/{id}': {
        patch: {
          operationId: 'patchThing',
          security: [{ apiKey: [], partnerToken: [] }],
          requestBody: { content: { 'application/json': {} } },
          responses: {},
        },
      },
    },
  },
  validators: {
    listThings: things.validators.findThings,
    patchThing: new Ajv().compile({
      type: 'object',
      properties: {
        path,
        requestBody: { type: 'object', properties: { name: { type: 'string', nullable: true } } },
      },
    }),
  },
  table: {
    listThings: { method: 'GET', path: '/things', access: 'key', headers: { 200: deprecated } },
    patchThing: {
      method: 'PATCH',
      path: '/things/{id}',
      access: 'authorized',
      headers: { 400: deprecated, 404: deprecated, 500: deprecated },
    },
  },
};
const partnerHandlers: Partner = {
  listThings: ({ query, caller, apiKeyId }) => seen({ query, caller, apiKeyId }),
  patchThing: ({ path, body, caller }) =>
    body.name === 'break'
      ? Promise.reject(new Error('broken'))
      : path.id === 'none'
        ? Promise.resolve({ statusCode: 404, body: { message: 'Not Found', code: 'not_found' } })
        : seen({ path, body, userId: caller.userId }),
};

describe('a service of a REST API', () => {
  const list: RestCall = { method: 'GET', resource: '/things' };
  const key = { identity: { apiKeyId: 'k-1' } };
  const patch = {
    method: 'PATCH',
    resource: '/things/{id}',
    pathParameters: { id: 'a%20b' },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: '{"name":null}',
    authorizer: { principalId: 'atlas', scope: 'products.patch' },
    ...key,
  };
  const run = async (call: RestCall) => {
    const { statusCode, headers, body } = await service(partner, partnerHandlers)(restEvent(call));
    return [statusCode, headers, JSON.parse(body ?? 'null') as unknown];
  };
  const json = { 'content-type': 'application/json' };
  const refused = (status: number, code: string, message: unknown, more = {}) =>
    [status, { ...json, ...more }, { code, message }] as const;

  test.each<[string, RestCall, unknown]>([
    [
      'answers who has a key, with the headers that the document fixes',
      { ...list, ...key, query: { tags: ['a', 'b'] } },
      [200, { ...json, ...deprecated }, { seen: { query: { tags: ['a', 'b'] }, apiKeyId: 'k-1' } }],
    ],
    [
      'fails closed when the gateway found no key',
      list,
      refused(401, 'unauthorized', 'Unauthorized'),
    ],
    [
      'gives a merge patch as it came, and the partner that the authorizer named',
      patch,
      [200, json, { seen: { path: { id: 'a b' }, body: { name: null }, userId: 'atlas' } }],
    ],
    [
      'wants key and token where the document asks for both: the key alone',
      { ...patch, authorizer: {} },
      refused(401, 'unauthorized', 'Unauthorized'),
    ],
    [
      'wants key and token where the document asks for both: the token alone',
      { ...patch, identity: {} },
      refused(401, 'unauthorized', 'Unauthorized'),
    ],
    [
      'validates a merge patch, and fixed headers are in its refusals too',
      { ...patch, body: '{"name":5}' },
      refused(400, 'invalid_request', 'requestBody/name must be string', deprecated),
    ],
    [
      'refuses a merge patch that is no object',
      { ...patch, body: '5' },
      refused(400, 'invalid_request', 'requestBody must be object', deprecated),
    ],
    [
      'refuses a merge patch that is no JSON',
      { ...patch, body: '{"name":' },
      refused(400, 'invalid_request', expect.stringContaining('JSON'), deprecated),
    ],
    [
      'sends fixed headers with what a handler refuses',
      { ...patch, pathParameters: { id: 'none' } },
      refused(404, 'not_found', 'Not Found', deprecated),
    ],
    [
      'sends fixed headers with a 500',
      { ...patch, body: '{"name":"break"}' },
      refused(500, 'internal_error', 'Internal Server Error', deprecated),
    ],
  ])('%s', async (_, call, want) => expect(await run(call)).toEqual(want));
});
