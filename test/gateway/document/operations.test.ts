import { operationsOf, routeKeyOf } from '../../../gateway/document/operations.ts';

const any = 'x-amazon-apigateway-any-method';
const id = { name: 'id', in: 'path', required: true };
const root = {
  security: [{ a: [] }],
  paths: {
    '/x/{id}': {
      summary: 'none',
      parameters: [{ $ref: '#/components/parameters/Id' }, { name: 'q', in: 'query' }],
      get: { operationId: 'getX', parameters: [{ name: 'q', in: 'query', required: true }] },
      [any]: {
        security: [],
        'x-amazon-apigateway-integration': {
          $ref: '#/components/x-amazon-apigateway-integrations/i',
        },
      },
    },
    '/$default': { [any]: {} },
  },
  components: {
    parameters: { Id: id },
    'x-amazon-apigateway-integrations': { i: { type: 'aws_proxy' } },
  },
};

describe('the operations of a document', () => {
  const [get, anyX, fallback] = operationsOf({ root });

  test('are named as routes are (fact 16)', () =>
    expect(operationsOf({ root }).map(routeKeyOf)).toEqual([
      'GET /x/{id}',
      'ANY /x/{id}',
      '$default',
    ]));

  test('have the path’s parameters after their own, unless they override them (fact 198)', () =>
    expect(get?.parameters).toEqual([
      {
        pointer: '/paths/~1x~1{id}/get/parameters/0',
        value: { name: 'q', in: 'query', required: true },
      },
      { pointer: '/paths/~1x~1{id}/parameters/0', value: id },
    ]));

  test('have the root’s security where they state none (fact 165)', () =>
    expect([get?.security, anyX?.security, fallback?.security]).toEqual([
      [{ a: [] }],
      [],
      [{ a: [] }],
    ]));

  test('have integrations of components followed (fact 202)', () =>
    expect([get?.integration, anyX?.integration]).toEqual([undefined, { type: 'aws_proxy' }]));

  test('say where their integration stands', () =>
    expect([get?.integrationPointer, anyX?.integrationPointer]).toEqual([
      '/paths/~1x~1{id}/get/x-amazon-apigateway-integration',
      '/components/x-amazon-apigateway-integrations/i',
    ]));

  test('end a circle of references', () => {
    const circle = {
      paths: { '/a': { get: { 'x-amazon-apigateway-integration': { $ref: '#/b' } } } },
      b: { $ref: '#/b' },
    };
    expect(operationsOf({ root: circle })[0]?.integration).toBeUndefined();
  });
});
