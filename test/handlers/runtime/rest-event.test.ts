import { requestOf } from '../../../handlers/runtime/event.ts';
import { restEvent, type RestCall } from '../rest-event.ts';

const get = { method: 'GET', resource: '/things/{id}' };
const read = (call: Partial<RestCall>) => requestOf(restEvent({ ...get, ...call }));

test('a REST event becomes a request', () => {
  const call = {
    pathParameters: { id: 'a%2Fb%20c' },
    query: { q: ['a b'], tag: ['x', 'y'] },
    headers: { Cookie: 'session=abc; theme=a=b', 'If-Match': ['"1"', '"2"'] },
    identity: { apiKeyId: 'k-1' },
    at: 7,
  };
  expect(read(call)).toEqual({
    routeKey: 'GET /things/{id}',
    method: 'GET',
    path: '/things/a%2Fb%20c',
    params: { id: 'a/b c' },
    query: { q: 'a b', tag: ['x', 'y'] },
    headers: { cookie: 'session=abc; theme=a=b', 'if-match': '"1","2"' },
    cookies: { session: 'abc', theme: 'a=b' },
    body: undefined,
    requestBody: undefined,
    caller: undefined,
    apiKeyId: 'k-1',
    sourceIp: '192.0.2.1',
    requestId: 'r-1',
    receivedAt: 7,
  });
});

describe('the caller', () => {
  const scopes = ['partner/products.write'];
  test.each<[string, Partial<RestCall>, object | undefined]>([
    [
      'is who the claims of a user pool name',
      { authorizer: { claims: { sub: 'u-1', scope: 'partner/products.write' } } },
      { userId: 'u-1', scopes, isAdmin: false },
    ],
    [
      'is whom a Lambda authorizer names, with the scope of its context (REST fact 196)',
      { authorizer: { principalId: 'atlas', scope: 'products.patch reports' } },
      { userId: 'atlas', scopes: ['products.patch', 'reports'], isAdmin: false },
    ],
    [
      'has no scope where the context has none',
      { authorizer: { principalId: 'atlas' } },
      { userId: 'atlas', scopes: [], isAdmin: false },
    ],
    [
      'is who signed (REST fact 27)',
      { identity: { userArn: 'arn:aws:iam::123456789012:user/ops' } },
      { userId: 'arn:aws:iam::123456789012:user/ops', scopes: [], isAdmin: false },
    ],
    ['is nobody with a key alone', { identity: { apiKeyId: 'k-1' } }, undefined],
    ['is nobody with claims that name nobody', { authorizer: { claims: {} } }, undefined],
  ])('%s', (_, call, want) => expect(read(call).caller).toEqual(want));
});

describe('values that a caller may choose', () => {
  test.each<[string, Partial<RestCall>, object]>([
    ['a parameter that is no encoding', { pathParameters: { id: '5%' } }, { params: { id: '5%' } }],
    ['a base64 body', { body: btoa('{"a":1}'), isBase64Encoded: true }, { requestBody: { a: 1 } }],
    ['text that is no JSON', { body: '{' }, { body: '{', requestBody: '{' }],
    ['an empty query value', { query: { q: [''] } }, { query: { q: '' } }],
  ])('%s', (_, call, want) => expect(read(call)).toMatchObject(want));

  test('names of the prototype are ordinary', () => {
    const query = JSON.parse('{"__proto__":["x"],"constructor":["y"]}') as RestCall['query'];
    expect(Object.entries(read({ query: query ?? {} }).query)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});

test.each([
  ['the method that X-HTTP-Method-Override selects is the one that runs (REST fact 20)', 'DELETE'],
  ['an empty one selects nothing', ''],
])('%s', (_, override) => {
  const { routeKey } = read({ headers: { 'X-HTTP-METHOD-Override': override } });
  expect(routeKey).toBe(`${override || 'GET'} /things/{id}`);
});
