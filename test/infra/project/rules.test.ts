import { environments } from '../../../infra/environments.ts';
import type { Api } from '../../../infra/project/api.ts';
import type { JsonObject } from '../../../infra/project/json.ts';
import { DeploymentRefused } from '../../../infra/project/refusal.ts';
import { refuseByRules } from '../../../infra/project/rules.ts';
import { api, document, getHealth, getUser, project, withPath } from '../fixtures/project.ts';
import { without } from '../fixtures/without.ts';

const dev = environments['dev'] ?? fail();
const { settings } = api();
const root = 'openapi/shop/openapi.yaml:1:';
const place = 'openapi/shop/users.yaml:5:';
const users = '/users/{id}';

function fail(): never {
  throw new Error('fixture');
}

const reasons = (given: Api, environment = dev, services = project.services): readonly string[] => {
  try {
    refuseByRules(given, services, environment);
  } catch (error) {
    if (error instanceof DeploymentRefused) return error.reasons;
    throw error;
  }
  return [];
};

const changed = (change: object): Api =>
  api({ document: withPath(users, { get: { ...getUser, ...change } }) });

const withFormat = (format: string | undefined): Api =>
  api({
    settings: {
      ...without(settings, 'accessLog'),
      ...(format !== undefined && { accessLog: { format } }),
    },
  });

const INTEGRATION = 'x-amazon-apigateway-integration';
const SHARED = `${INTEGRATION}s`;

/** Routes that refer to one integration, which is all that a fixed limit leaves them. */
const routes = (count: number): Api => {
  const { [INTEGRATION]: one = null, ...members } = getHealth;
  const get = { ...members, [INTEGRATION]: { $ref: `#/components/${SHARED}/one` } };
  const paths = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `/r${at}`,
      { get: { ...get, operationId: `get${at}` } },
    ]),
  ) as JsonObject;
  const open = Object.keys(paths).map((path) => `GET ${path}`);
  return api({
    document: { ...document, paths, components: { [SHARED]: { one } } },
    settings: { ...settings, throttle: { rateLimit: 1, burstLimit: 1 }, public: open },
  });
};

test.each<[string, Api]>([
  ['the fixture', api()],
  ['as many routes as the account has (import fact 225)', routes(300)],
  ['the extended request id (import fact 229)', withFormat('$context.extendedRequestId')],
])('accepts %s', (_, given) => expect(reasons(given)).toEqual([]));

const explicit = (message: string): string =>
  `${place} GET /users/{id} ${message} [gatehouse/explicit-security]`;
const unsaid = explicit(
  'does not say who may call it. Write security: [{jwt: []}] at the operation, or x-gatehouse: {public: true} where anyone may.',
);

test.each<[string, Api, string[]]>([
  ['no security and no mark', changed({ security: undefined }), [unsaid]],
  ['empty security and no mark', changed({ security: [] }), [unsaid]],
  [
    'no integration',
    changed({ 'x-amazon-apigateway-integration': undefined }),
    [
      `${place} GET /users/{id} has no x-amazon-apigateway-integration: nothing would answer it. Write x-amazon-apigateway-integration: {type, httpMethod, uri} at the operation, beside its responses. [gatehouse/has-integration]`,
    ],
  ],
  [
    'no throttle',
    api({ settings: without(settings, 'throttle') }),
    [
      'openapi/shop/status.yaml:3: GET /health and 1 more have no throttle. Write x-gatehouse: {throttle: {rateLimit: 50, burstLimit: 100}} at the root. [gatehouse/has-throttle]',
    ],
  ],
  [
    'no access log',
    withFormat(undefined),
    [
      `${root} there is no access log: write x-gatehouse: {accessLog: {format: $context.requestId}} at the root`,
    ],
  ],
  [
    'an access log that names no request (import fact 229)',
    withFormat('$context.status'),
    [
      `${root} The access-log format does not name the request. Put $context.requestId or $context.extendedRequestId into it. [gatehouse/access-log]`,
    ],
  ],
  [
    'a typing error in an extension',
    changed({ 'x-amazon-apigateway-integraton': {} }),
    [
      `${place} "x-amazon-apigateway-integraton" is not known here: API Gateway has no such member in this place, or it is newer than this gateway. Write x-amazon-apigateway-integration. [gatehouse/unknown-member]`,
    ],
  ],
])('refuses %s', (_, given, want) => expect(reasons(given)).toEqual(want));

test('refuses a function whose time limit reaches its integration’s', () => {
  const slow = project.services.map((it) => ({ ...it, manifest: { ...it.manifest, timeout: 30 } }));
  expect(reasons(api(), dev, slow)).toEqual([
    'openapi/shop/status.yaml:3: Function p-local-status-service may take 30 s, the integration gives up after 30000 ms. Let the function end first: lower its timeout, or raise timeoutInMillis of the integration. [gatehouse/time-limits]',
    `${place} Function p-local-user-service may take 30 s, the integration gives up after 30000 ms. Let the function end first: lower its timeout, or raise timeoutInMillis of the integration. [gatehouse/time-limits]`,
  ]);
});

test('refuses a route more than the account has, which the environment may say (import fact 225)', () => {
  const said = (count: number, quota: number): string =>
    `${root} ${count} routes: an HTTP API has ${quota}, an adjustable quota. Ask AWS for more, or split the API behind one domain. When AWS has raised it, say so by routeQuota in infra/environments.ts. [quota-routes]`;
  expect(reasons(routes(301))).toEqual([said(301, 300)]);
  expect(reasons(routes(301), { ...dev, routeQuota: 301 })).toEqual([]);
  expect(reasons(routes(2), { ...dev, routeQuota: 1 })).toEqual([said(2, 1)]);
});
