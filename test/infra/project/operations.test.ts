import { operations } from '../../../infra/project/operations.ts';
import { DeploymentRefused } from '../../../infra/project/refusal.ts';
import type { Api } from '../../../infra/project/api.ts';
import {
  api,
  calls,
  document,
  functions,
  getHealth,
  getUser,
  withPath,
} from '../fixtures/project.ts';

const reasons = (given: Api): readonly string[] => {
  try {
    operations(given, functions);
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
  expect(operations(api(), functions)).toEqual([
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
  const found = operations(api(changes), functions).find((it) => it.operationId === 'getUser');
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
  expect(operations(given, functions).map((it) => it.routeKey)).toEqual(['ANY /x', '$default']);
});

const changed = (change: object): Partial<Api> => ({
  document: withPath(users, { get: { ...getUser, ...change } }),
});
const open = 'is open: give it `security`, or mark it with `x-gatehouse: {public: true}`';
const exactlyOne =
  'needs exactly one security requirement of one scheme: an HTTP API takes no other';
const notDeployed =
  'calls a function that is not deployed: the uri ends in ' +
  ':function:${Prefix}-${Environment}-<function of a manifest>:live/invocations';

const refused: [string, Partial<Api>, string[]][] = [
  ['no security and no mark', changed({ security: undefined }), [`${place} ${open}`]],
  ['empty security and no mark', changed({ security: [] }), [`${place} ${open}`]],
  [
    'security at the root only',
    {
      document: {
        ...withPath(users, { get: { ...getUser, security: [] } }),
        security: [{ jwt: [] }],
      },
    },
    [`${place} ${open}`],
  ],
  [
    'a mark and security',
    { settings: { ...settings, public: ['GET /health', 'GET /users/{id}'] } },
    [`${place} is marked public and has \`security\`: keep one of them`],
  ],
  [
    'two requirements (fact 206)',
    changed({ security: [{ jwt: [] }, { jwt: [] }] }),
    [`${place} ${exactlyOne}`],
  ],
  [
    'two schemes in one (fact 206)',
    changed({ security: [{ jwt: [], key: [] }] }),
    [`${place} ${exactlyOne}`],
  ],
  [
    'the empty requirement, which anyone meets',
    changed({ security: [{}] }),
    [`${place} ${exactlyOne}`],
  ],
  [
    'the empty requirement beside another',
    changed({ security: [{ jwt: [] }, {}] }),
    [`${place} ${exactlyOne}`],
  ],
  [
    'a scheme without authorizer (facts 204, 205)',
    changed({ security: [{ basic: [] }] }),
    [`${place} would be open: security scheme basic has no x-amazon-apigateway-authorizer`],
  ],
  [
    'no operationId',
    changed({ operationId: undefined }),
    [
      `${place} has no operationId`,
      `${place} has no compiled validator under generated/shop: run npm run generate`,
    ],
  ],
  [
    'no integration',
    changed({ [integration]: undefined }),
    [`${place} has no integration: aws_proxy or http_proxy with a uri`],
  ],
  [
    'an integration of REST APIs (fact 207)',
    changed({ [integration]: { type: 'mock' } }),
    [`${place} has no integration: aws_proxy or http_proxy with a uri`],
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
  [
    'no throttle',
    {
      settings: {
        ...settings,
        throttle: { routes: { 'GET /health': { rateLimit: 1, burstLimit: 1 } } },
      },
    },
    [`${place} has no throttle: give rateLimit and burstLimit under x-gatehouse.throttle`],
  ],
  [
    'settings of a route that is not there',
    { settings: { ...settings, public: ['GET /health', 'GET /gone'] } },
    ['generated/shop/settings.json: there is no route GET /gone: run npm run generate'],
  ],
  [
    'a document that is not an HTTP API',
    { document: { ...document, 'x-amazon-apigateway-importexport-version': undefined } as never },
    [
      'generated/shop/openapi.json: only HTTP APIs are deployed, and this document does not say that it is one: ' +
        'add x-amazon-apigateway-importexport-version at its root',
    ],
  ],
];

test.each(refused)('refuses %s', (_, changes, want) => {
  expect(reasons(api(changes))).toEqual(want);
});

test('collects every reason before it refuses', () => {
  const given = api({ settings: { ...settings, public: [] }, validators: { getHealth: 'status' } });
  expect(reasons(given)).toEqual([
    `openapi/shop/status.yaml:3: GET /health ${open}`,
    `${place} has no compiled validator under generated/shop: run npm run generate`,
  ]);
});
