import { redoclyDiff } from '../../../scripts/redocly/diff.ts';
import type { Json } from '../../../gateway/document/document.ts';
import { type Compared, getA, getOfHttp, integrationOf, postA, saidOf } from './documents.ts';

const pool = [{ pool: [] }];
const schema = (value: Json) => ({ content: { 'application/json': { schema: value } } });

/** What the real Redocly adds, and what it would only say again. */
test.each<
  [string, Compared, readonly (readonly [string, string, string | null, string, string])[]]
>([
  [
    'a property that bodies must have from now on',
    {
      head: { [`${postA}/requestBody`]: schema({ type: 'object', required: ['a'] }) },
    },
    [
      [
        'breaking',
        'redocly/required-properties-added',
        'POST /a/{id}',
        'head/paths/~1a~1{id}/post/requestBody/content/application~1json/schema/required',
        'Properties became required: `a`.',
      ],
    ],
  ],
  [
    'a parameter that the validator asks for, once',
    {
      base: { [`${getA}/x-amazon-apigateway-request-validator`]: 'all' },
      head: {
        [`${getA}/x-amazon-apigateway-request-validator`]: 'all',
        [`${getA}/parameters/2/required`]: true,
      },
    },
    [
      [
        'breaking',
        'gateway/parameter-enforced',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/parameters/2',
        'Calls without `r` are refused with 400.',
      ],
    ],
  ],
  [
    'a parameter that nobody here asks for',
    { head: { [`${getA}/parameters/2/required`]: true } },
    [
      [
        'breaking',
        'redocly/parameter-became-required',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/parameters/2/required',
        '`r` query parameter became required.',
      ],
    ],
  ],
  [
    'an optional parameter more',
    { head: { [`${getA}/parameters/3`]: { name: 's', in: 'query', schema: {} } } },
    [
      [
        'compatible',
        'redocly/parameter-added',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/parameters/3',
        'Parameter `s` was added.',
      ],
    ],
  ],
  [
    'an operation that is gone, once',
    { of: 'http', base: { '/paths/~1b/get': { responses: {} } } },
    [
      [
        'breaking',
        'gateway/operation-removed',
        'GET /b',
        'base/paths/~1b/get',
        'The operation is gone: API Gateway answers 404, Not Found.',
      ],
    ],
  ],
  [
    'an operation that ANY takes over is none that is gone',
    {
      of: 'http',
      base: { '/paths/~1b/get': { responses: {} } },
      head: { '/paths/~1b/x-amazon-apigateway-any-method': { responses: {} } },
    },
    [
      [
        'compatible',
        'gateway/operation-added',
        'ANY /b',
        'head/paths/~1b/x-amazon-apigateway-any-method',
        'The operation is new.',
      ],
    ],
  ],
  [
    'an authorizer, once',
    { head: { [`${getA}/security`]: pool } },
    [
      [
        'breaking',
        'gateway/authorizer-added',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/security',
        'Callers must pass a COGNITO_USER_POOLS authorizer: it reads method.request.header.authorization.',
      ],
    ],
  ],
  [
    'a scheme that only a backend knows',
    {
      base: { '/components/securitySchemes/bearer': { type: 'http', scheme: 'bearer' } },
      head: {
        '/components/securitySchemes/bearer': { type: 'http', scheme: 'bearer' },
        [`${getA}/security`]: [{ bearer: [] }],
      },
    },
    [
      [
        'breaking',
        'redocly/security-requirement-changed',
        'GET /a/{id}',
        'head/paths/~1a~1{id}/get/security',
        'Authentication became required.',
      ],
    ],
  ],
  [
    'a status that neither the integration nor the document has any more, once',
    {
      base: { [`${postA}/responses/400`]: { description: 'no' } },
      head: { [`${integrationOf(postA)}/responses/4\\d\\d`]: undefined },
    },
    [
      [
        'breaking',
        'gateway/response-status-changed',
        'POST /a/{id}',
        'base/paths/~1a~1{id}/post/x-amazon-apigateway-integration/responses/4\\d\\d',
        'What matches `4\\d\\d` is answered 200, no longer 400.',
      ],
    ],
  ],
  [
    'prose is no change',
    { of: 'http', head: { [`${getOfHttp}/summary`]: 'more', '/info/version': '2' } },
    [],
  ],
])('%s', async (_, compared, want) => {
  const said = await saidOf(compared, redoclyDiff);
  expect(
    said.map((it) => [it.severity, it.rule, it.operation, it.file + it.pointer, it.message]),
  ).toEqual(want);
});

test('what Redocly cannot compare is told in its words', async () => {
  const head = { '/openapi': undefined, '/swagger': '2.0' };
  await expect(saidOf({ head }, redoclyDiff)).rejects.toThrow(/Cannot compare oas3_0 with oas2/);
});

test('a report that is none is refused', async () => {
  const redocly = () => Promise.resolve('{}');
  await expect(saidOf({ head: { '/info/title': 'b' } }, redocly)).rejects.toThrow(
    'Redocly gave no report of changes.',
  );
});
