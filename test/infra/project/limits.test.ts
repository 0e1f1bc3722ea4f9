import { environments } from '../../../infra/environments.ts';
import type { JsonObject } from '../../../infra/project/json.ts';
import { refuseBeyondLimits } from '../../../infra/project/limits.ts';
import { type Operation, operations } from '../../../infra/project/operations.ts';
import { DeploymentRefused } from '../../../infra/project/refusal.ts';
import { api, document, functions } from '../fixtures/project.ts';
import { without } from '../fixtures/without.ts';

const dev = environments['dev'] ?? fail();
const stated = operations(api(), functions);
const times = (count: number): Operation[] =>
  Array.from({ length: count }, () => stated[0] ?? fail());
const withFormat = (format: string | undefined) => {
  const settings = without(api().settings, 'accessLog');
  return api({ settings: { ...settings, ...(format !== undefined && { accessLog: { format } }) } });
};
const withAuthorizers = (count: number) => {
  const schemes = Array.from({ length: count }, (_, at) => [
    `jwt${at}`,
    { 'x-amazon-apigateway-authorizer': { type: 'jwt' } },
  ]);
  const securitySchemes = Object.fromEntries(schemes) as JsonObject;
  return api({ document: { ...document, components: { securitySchemes } } });
};
const log = 'openapi/shop/openapi.yaml:1: x-gatehouse.accessLog.format';

function fail(): never {
  throw new Error('fixture');
}

test.each([
  ['as many routes as the account has (fact 225)', api(), times(300)],
  [
    'an access-log template of 3 KB (fact 225)',
    withFormat('$context.requestId'.padEnd(3072)),
    stated,
  ],
  ['the extended request id (fact 229)', withFormat('$context.extendedRequestId'), stated],
  ['a final line break (fact 229)', withFormat('$context.requestId\n'), stated],
])('accepts %s', (_, given, operations) => {
  expect(() => refuseBeyondLimits(given, operations, dev)).not.toThrow();
});

test.each([
  [
    'one route more (fact 225)',
    api(),
    times(301),
    [
      'openapi/shop/openapi.yaml:1: 301 routes, the account has 300 an API; the quota is adjustable: raise it by Service Quotas, then routeQuota in infra/environments.ts',
      'openapi/shop/openapi.yaml:1: 301 integrations, an HTTP API has at most 300; fixed: share them by $ref from components/x-amazon-apigateway-integrations',
    ],
  ],
  [
    'an eleventh authorizer (fact 69)',
    withAuthorizers(11),
    stated,
    ['openapi/shop/openapi.yaml:1: 11 authorizers, an HTTP API has at most 10; fixed'],
  ],
  ['no access log', withFormat(undefined), stated, [`${log} is missing`]],
  [
    'a byte more than 3 KB (fact 225)',
    withFormat('$context.requestId'.padEnd(3071) + 'é'),
    stated,
    [`${log} has 3073 bytes, at most 3072; fixed`],
  ],
  [
    'a line without a request id (fact 229)',
    withFormat('$context.requestIdentity'),
    stated,
    [`${log} names neither $context.requestId nor $context.extendedRequestId`],
  ],
  [
    'two lines (fact 229)',
    withFormat('$context.requestId\n$context.status'),
    stated,
    [`${log} has more than one line`],
  ],
])('refuses %s', (_, given, operations, reasons) => {
  expect(() => refuseBeyondLimits(given, operations, dev)).toThrow(new DeploymentRefused(reasons));
});

test('the quota of routes is the environment’s', () => {
  const wide = { ...dev, routeQuota: 301 };
  expect(() => refuseBeyondLimits(api(), times(301), wide)).toThrow(
    /^openapi\/shop\/openapi.yaml:1: 301 integrations[^\n]*$/,
  );
});

test('operations that share an integration by $ref have one (fact 202)', () => {
  const wide = { ...dev, routeQuota: 301 };
  const shared = times(301).map((it) => ({ ...it, sharedIntegration: '#/components/x' }));
  expect(() => refuseBeyondLimits(api(), shared, wide)).not.toThrow();
});
