import { invokers } from '../../../infra/project/invokers.ts';
import { type Operation, operations } from '../../../infra/project/operations.ts';
import { api, calls, deployed, document } from '../fixtures/project.ts';
import { without } from '../fixtures/without.ts';

const stated = operations(api(), deployed);
const [sample] = stated;
const routes = (count: number): Operation[] =>
  Array.from({ length: count }, (_, at) => ({
    ...(sample as Operation),
    routeKey: `GET /r${at}`,
    operationId: `op${at}`,
  }));

test('one permission for each route, path variables as asterisks (fact 219)', () => {
  expect(invokers(api(), stated)).toEqual([
    { id: 'Permission-getHealth', functionName: 'status-service', source: '*/GET/health' },
    { id: 'Permission-getUser', functionName: 'user-service', source: '*/GET/users/*' },
  ]);
});

test.each([
  ['ANY /x', '*/*/x'],
  ['$default', '*/$default'],
  ['POST /', '*/POST/'],
  ['GET /a/{b}/c/{d+}', '*/GET/a/*/c/*'],
])('%s is called as %s', (routeKey, source) => {
  expect(invokers(api(), [{ ...(sample as Operation), routeKey }])).toMatchObject([{ source }]);
});

test('25 routes are 25 permissions, 26 are one for the API', () => {
  expect(invokers(api(), routes(25))).toHaveLength(25);
  expect(invokers(api(), routes(26))).toEqual([
    { id: 'Permission-status-service', functionName: 'status-service', source: '*/*' },
  ]);
});

test('an integration without a function needs none', () => {
  expect(invokers(api(), [without(sample as Operation, 'function')])).toEqual([]);
});

test('a Lambda authorizer is called by its API (fact 205)', () => {
  const authorizerUri = calls('${Prefix}-${Environment}-user-service:live')['uri'] ?? '';
  const securitySchemes = {
    custom: {
      type: 'apiKey',
      name: 'Authorization',
      in: 'header',
      'x-amazon-apigateway-authorizer': { type: 'request', authorizerUri },
    },
  };
  expect(invokers(api({ document: { ...document, components: { securitySchemes } } }), [])).toEqual(
    [{ id: 'Permission-authorizer-custom', functionName: 'user-service', source: 'authorizers/*' }],
  );
});
