import type { Json } from '../../../gateway/document/document.ts';
import type { ImportSection } from '../harness/import-case.ts';

const GET = '/paths/~1x/get';
const INTEGRATION = `${GET}/x-amazon-apigateway-integration`;
const JWT = '/components/securitySchemes/jwt/x-amazon-apigateway-authorizer';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const SHARED = '/components/x-amazon-apigateway-integrations/one';

const PROXY = { type: 'HTTP_PROXY', httpMethod: 'GET', uri: 'https://example.com/' };

/** So many routes besides `GET /x`, that refer to one integration or state one each. */
const routes = (count: number, shared: boolean): Record<string, Json> => ({
  [SHARED]: PROXY,
  ...Object.fromEntries(
    numbers(count).map((at) => [
      `/paths/~1r${at}`,
      {
        get: {
          operationId: `r${at}`,
          responses: { '200': { description: 'ok' } },
          security: [{ jwt: [] }],
          'x-amazon-apigateway-integration': shared ? { $ref: `#${SHARED}` } : PROXY,
        },
      },
    ]),
  ),
});

const authorizers = (count: number): Record<string, Json> =>
  Object.fromEntries(
    numbers(count).map((at) => [
      `/components/securitySchemes/s${at}`,
      {
        type: 'oauth2',
        flows: {},
        'x-amazon-apigateway-authorizer': {
          type: 'jwt',
          identitySource: '$request.header.Authorization',
          jwtConfiguration: { issuer: 'https://issuer.example', audience: ['a'] },
        },
      },
    ]),
  );

/** Sizes and counts of HTTP APIs (import fact 225; facts 69, 98 and 110 where an import says so). */
export const section: ImportSection = {
  title: 'U. Sizes and quotas of HTTP APIs',
  kind: 'http',
  cases: [
    { facts: [225], name: '300 routes', with: routes(299, true), verdict: 'accepted', says: [] },
    {
      facts: [225],
      name: '301 routes of one integration',
      with: routes(300, true),
      verdict: 'warning',
      says: ['warning quota-routes /paths 301 routes: an HTTP API has 300, an adjustable quota.'],
    },
    {
      facts: [225],
      name: '301 integrations',
      with: routes(300, false),
      verdict: 'warning',
      says: [
        'warning quota-integrations /paths 301 integrations: an HTTP API has 300, a fixed limit.',
        'warning quota-routes /paths 301 routes: an HTTP API has 300, an adjustable quota.',
      ],
    },
    { facts: [69], name: '10 authorizers', with: authorizers(9), verdict: 'accepted', says: [] },
    {
      facts: [69],
      name: '11 authorizers',
      with: authorizers(10),
      verdict: 'warning',
      says: [
        'warning quota-authorizers /components/securitySchemes 11 authorizers: an HTTP API has 10, an adjustable quota.',
      ],
    },
    {
      facts: [69],
      name: '50 audiences',
      with: { [`${JWT}/jwtConfiguration/audience`]: numbers(50).map(String) },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [69],
      name: '51 audiences',
      with: { [`${JWT}/jwtConfiguration/audience`]: numbers(51).map(String) },
      verdict: 'rejected',
      says: [
        `error jwt-audiences ${JWT}/jwtConfiguration/audience 51 audiences: an authorizer has at most 50 audiences.`,
      ],
    },
    ...[50, 30_000, '29000'].map((value) => ({
      facts: [98, 225],
      name: `a time limit of ${JSON.stringify(value)}`,
      with: { [`${INTEGRATION}/timeoutInMillis`]: value },
      verdict: 'accepted' as const,
      says: [],
    })),
    ...[49, 30_001, 'long'].map((value) => ({
      facts: [98, 225],
      name: `a time limit of ${JSON.stringify(value)}`,
      with: { [`${INTEGRATION}/timeoutInMillis`]: value },
      verdict: 'rejected' as const,
      says: [
        `error integration-timeout ${INTEGRATION}/timeoutInMillis Timeout should be between 50 ms and 30000 ms`,
      ],
    })),
    {
      facts: [110, 225],
      name: 'a log format of more than 3 KB is of the stage, not of the import',
      with: {
        '/x-gatehouse/accessLog': { format: `$context.requestId ${'a'.repeat(3072)}` },
      },
      verdict: 'accepted',
      says: [],
      ours: [
        'error gatehouse/access-log-format /x-gatehouse/accessLog/format An access-log format takes at most 3 KB.',
      ],
    },
  ],
};
