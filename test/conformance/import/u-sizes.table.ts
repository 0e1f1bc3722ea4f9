import type { ImportSection } from '../harness/import-case.ts';
import { operation } from '../harness/import-operation.ts';

const numbered = <T>(count: number, of: (at: number) => T): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, of(at)]));

const paths = (count: number): Record<string, object> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`/p${at}`, { get: operation() }]));

const authorizers = (count: number) => ({
  key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
  ...numbered(count, () => ({
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'custom',
    'x-amazon-apigateway-authorizer': {
      type: 'token',
      authorizerUri:
        'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:g/invocations',
    },
  })),
});

/** Counts and sizes that a REST API is held to (import facts 222 to 227). */
export const section: ImportSection = {
  title: 'U. Import into a REST API: sizes and quotas',
  kind: 'rest',
  cases: [
    {
      facts: [222],
      name: 'more than a template of CloudFormation takes inline, which an import does not mind',
      with: { '/info/description': 'x'.repeat(60_000) },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [223],
      name: '301 resources',
      with: { '/paths': paths(301) as never },
      verdict: 'warning',
      says: [
        'warning quota-resources /paths 301 resources: a REST API has 300, an adjustable quota.',
      ],
    },
    {
      facts: [223],
      name: '300 resources',
      with: { '/paths': paths(300) as never },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [223],
      name: '11 authorizers',
      with: { '/components/securitySchemes': authorizers(11) },
      verdict: 'warning',
      says: [
        'warning quota-authorizers /components/securitySchemes 11 authorizers: a REST API has 10, an adjustable quota.',
      ],
    },
    {
      facts: [223],
      name: '10 authorizers',
      with: { '/components/securitySchemes': authorizers(10) },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [199, 223],
      name: '2001 descriptions',
      with: {
        '/components/schemas': numbered(1999, () => ({ type: 'object', description: 'd' })),
        '/info/description': 'the API, and the response of its operation',
      },
      verdict: 'warning',
      says: [
        'warning quota-documentation-parts  2001 documentation parts: a REST API has 2000, an adjustable quota.',
      ],
    },
    {
      facts: [227],
      name: 'the same name further down',
      with: { '/paths/~1a~1ping': { get: operation() }, '/paths/~1pings': { get: operation() } },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [227],
      name: 'a path that API Gateway answers itself',
      with: { '/paths/~1ping': { get: operation() } },
      verdict: 'accepted',
      says: [],
      ours: [
        'warning gatehouse/reserved-path /paths/~1ping /ping is reserved for health checks of API Gateway: a custom domain may not bring calls there.',
      ],
    },
  ],
};
