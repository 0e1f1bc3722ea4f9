import type { Api } from '../../../infra/project/api.ts';
import type { JsonObject } from '../../../infra/project/json.ts';
import { operations } from '../../../infra/project/operations.ts';
import { deployed } from '../fixtures/project.ts';
import { calling, document, functionUri, region, restApi, roleArn } from '../fixtures/rest-api.ts';

const throttle = { rateLimit: 50, burstLimit: 100 };

test('states security, validator, integration and throttle of every operation of a REST API', () => {
  const service = { integration: 'user-service:live', function: 'user-service' };
  expect(operations(restApi(), deployed)).toEqual([
    {
      routeKey: 'GET /',
      operationId: 'getRoot',
      security: 'apiKey',
      validator: 'users',
      ...service,
      throttle,
    },
    {
      routeKey: 'GET /items',
      operationId: 'listItems',
      security: 'apiKey',
      validator: 'users',
      ...service,
      throttle,
    },
    {
      routeKey: 'OPTIONS /items',
      operationId: 'preflight',
      security: 'public: preflight',
      validator: 'none: nothing reads it',
      integration: 'MOCK',
      throttle,
    },
    {
      routeKey: 'PUT /items/{id}',
      operationId: 'putItem',
      security: 'apiKey + pool (shop/write)',
      validator: 'users, gateway: all',
      ...service,
      throttle: { rateLimit: 5, burstLimit: 7 },
    },
    {
      routeKey: 'POST /jobs',
      operationId: 'postJob',
      security: 'apiKey + token [jobs]',
      validator: 'none: passed on unread',
      integration: 'sqs:path/${AWS::AccountId}/${Prefix}-${Environment}-jobs as calls',
      throttle,
    },
    {
      routeKey: 'ANY /outside/{proxy+}',
      operationId: 'outside',
      security: 'apiKey + token',
      validator: 'none: passed on unread',
      integration: 'https://${stageVariables.host}/{proxy} through VPC link ${stageVariables.link}',
      throttle,
    },
    {
      routeKey: 'GET /status',
      operationId: 'getStatus',
      security: 'public',
      validator: 'none: nothing reads it',
      integration: 'MOCK',
      throttle,
    },
  ]);
});

const changed = (changes: JsonObject): Api => restApi(calling('/jobs', 'post', changes));
const stated = (given: Api): string | undefined =>
  operations(given, deployed).find(({ operationId }) => operationId === 'postJob')?.integration;

test.each<[string, JsonObject, string]>([
  [
    'an action of DynamoDB',
    { uri: `${region}:dynamodb:action/GetItem` },
    'dynamodb:action/GetItem as calls',
  ],
  [
    'a custom integration with a function',
    { uri: functionUri('user-service') },
    'user-service:live (custom)',
  ],
  [
    'one that does not wait (REST fact 91)',
    {
      uri: functionUri('user-service'),
      requestParameters: { 'integration.request.header.X-Amz-Invocation-Type': "'Event'" },
    },
    'user-service:live (custom, asynchronous)',
  ],
  ['an HTTP integration', { type: 'http', uri: 'https://x.example' }, 'https://x.example'],
])('states %s', (_, changes, want) => {
  expect(stated(changed(changes))).toBe(want);
});

const place = 'openapi/trade/jobs.yaml:3: POST /jobs';
const noRole =
  'calls AWS as a role that is not deployed: credentials ends in ' +
  ':role/${Prefix}-${Environment}-<role of infra/data/integration-roles.json>';
const noFunction =
  'calls a function that is not deployed: the uri ends in ' +
  ':function:${Prefix}-${Environment}-<function of a manifest>:live/invocations';

test.each<[string, Partial<Api>, string]>([
  [
    'a role of no file',
    calling('/jobs', 'post', { credentials: roleArn('other') }),
    `${place} ${noRole}`,
  ],
  [
    'the caller’s own rights',
    calling('/jobs', 'post', { credentials: 'arn:aws:iam::*:user/*' }),
    `${place} ${noRole}`,
  ],
  ['no role', calling('/jobs', 'post', { credentials: '' }), `${place} ${noRole}`],
  [
    'a custom integration with a function of no manifest',
    calling('/jobs', 'post', { uri: functionUri('other') }),
    `${place} ${noFunction}`,
  ],
  [
    'a proxy without compiled validators',
    { validators: { getRoot: 'users', putItem: 'users' } },
    'openapi/trade/items.yaml:2: GET /items has no compiled validator under generated/trade: run npm run generate',
  ],
  [
    'an authorizer of no manifest, which nothing would give the right to be called',
    {
      document: JSON.parse(
        JSON.stringify(document).replace(
          `"authorizerUri":"${functionUri('user-service')}"`,
          `"authorizerUri":"${functionUri('other')}"`,
        ),
      ) as JsonObject,
    },
    'openapi/trade/openapi.yaml:40: token asks a function that is not deployed: authorizerUri ends in ' +
      ':function:${Prefix}-${Environment}-<function of a manifest>:live/invocations',
  ],
])('refuses %s', (_, changes, want) => {
  expect(() => operations(restApi(changes), deployed)).toThrow(new Error(want));
});
