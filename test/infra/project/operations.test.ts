import { operations } from '../../../infra/project/operations.ts';
import { DeploymentRefused } from '../../../infra/project/refusal.ts';
import type { Api } from '../../../infra/project/api.ts';
import {
  api,
  calls,
  deployed,
  document,
  getHealth,
  getUser,
  withPath,
} from '../fixtures/project.ts';

const reasons = (given: Api): readonly string[] => {
  try {
    operations(given, deployed);
  } catch (error) {
    if (error instanceof DeploymentRefused) return error.reasons;
    throw error;
  }
  return [];
};

const integration = 'x-amazon-apigateway-integration';
const users = '/users/{id}';
const place = 'openapi/shop/users.yaml:5: GET /users/{id}';
const { settings } = api();

test('states security, validator, integration and throttle of every operation', () => {
  expect(operations(api(), deployed)).toEqual([
    {
      routeKey: 'GET /health',
      operationId: 'getHealth',
      security: 'public',
      validator: 'status',
      integration: 'status-service:live',
      function: 'status-service',
      throttle: { rateLimit: 50, burstLimit: 100 },
    },
    {
      routeKey: 'GET /users/{id}',
      operationId: 'getUser',
      security: 'jwt (shop/read)',
      validator: 'users',
      integration: 'user-service:live',
      function: 'user-service',
      throttle: { rateLimit: 5, burstLimit: 7 },
    },
  ]);
});

const accepted: [string, Partial<Api>, object][] = [
  [
    'a route with a rate of its own and the burst of the API',
    {
      settings: {
        ...settings,
        throttle: { rateLimit: 9, burstLimit: 8, routes: { 'GET /users/{id}': { rateLimit: 2 } } },
      },
    },
    { throttle: { rateLimit: 2, burstLimit: 8 } },
  ],
  [
    'an integration by $ref (fact 202)',
    {
      document: {
        ...withPath(users, {
          get: {
            ...getUser,
            [integration]: { $ref: '#/components/x-amazon-apigateway-integrations/u' },
          },
        }),
        components: {
          ...(document['components'] as object),
          'x-amazon-apigateway-integrations': {
            u: calls('${Prefix}-${Environment}-user-service:live'),
          },
        },
      },
    },
    { integration: 'user-service:live' },
  ],
  [
    'an HTTP integration, which nothing of ours validates',
    {
      document: withPath(users, {
        get: { ...getUser, [integration]: { type: 'HTTP_PROXY', uri: 'https://example.com/{id}' } },
      }),
    },
    { integration: 'https://example.com/{id}', validator: 'none: passed on unread' },
  ],
  [
    'a first-class integration (fact 210)',
    {
      document: withPath(users, {
        get: {
          ...getUser,
          [integration]: { type: 'aws_proxy', integrationSubtype: 'SQS-SendMessage' },
        },
      }),
    },
    { integration: 'SQS-SendMessage' },
  ],
];

test.each(accepted)('accepts %s', (_, changes, want) => {
  const found = operations(api(changes), deployed).find((it) => it.operationId === 'getUser');
  expect(found).toMatchObject(want);
});

test('names any-method and default routes as API Gateway does', () => {
  const any = { ...getHealth, operationId: 'any' };
  const item = { 'x-amazon-apigateway-any-method': any };
  const given = api({
    document: {
      ...document,
      paths: {
        '/x': item,
        '/$default': { 'x-amazon-apigateway-any-method': { ...any, operationId: 'rest' } },
      },
    },
    settings: {
      ...settings,
      throttle: { rateLimit: 1, burstLimit: 1 },
      public: ['ANY /x', '$default'],
    },
    validators: { any: 'status', rest: 'status' },
  });
  expect(operations(given, deployed).map((it) => it.routeKey)).toEqual(['ANY /x', '$default']);
});

const changed = (change: object): Partial<Api> => ({
  document: withPath(users, { get: { ...getUser, ...change } }),
});
const notDeployed =
  'calls a function that is not deployed: the uri ends in ' +
  ':function:${Prefix}-${Environment}-<function of a manifest>:live/invocations';

const refused: [string, Partial<Api>, string[]][] = [
  [
    'no operationId',
    changed({ operationId: undefined }),
    [
      `${place} has no operationId`,
      `${place} has no compiled validator under generated/shop: run npm run generate`,
    ],
  ],
  [
    'a function of no manifest',
    changed({ [integration]: calls('${Prefix}-${Environment}-other:live') }),
    [`${place} ${notDeployed}`],
  ],
  [
    'a function of another deployment',
    changed({ [integration]: calls('other-prod-user-service:live') }),
    [`${place} ${notDeployed}`],
  ],
  [
    'a function past its alias',
    changed({ [integration]: calls('${Prefix}-${Environment}-user-service') }),
    [`${place} ${notDeployed}`],
  ],
  [
    'no compiled validator',
    { validators: { getHealth: 'status' } },
    [`${place} has no compiled validator under generated/shop: run npm run generate`],
  ],
];

test.each(refused)('refuses %s', (_, changes, want) => {
  expect(reasons(api(changes))).toEqual(want);
});

test('collects every reason before it refuses', () => {
  expect(reasons(api({ validators: {} }))).toEqual([
    'openapi/shop/status.yaml:3: GET /health has no compiled validator under generated/shop: run npm run generate',
    `${place} has no compiled validator under generated/shop: run npm run generate`,
  ]);
});
