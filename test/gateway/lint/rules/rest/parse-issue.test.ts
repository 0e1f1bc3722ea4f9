import type { Json } from '../../../../../gateway/document/document.ts';
import { parseIssue } from '../../../../../gateway/lint/rules/rest/parse-issue.ts';
import { cleanRest, getA, restWith, saidOfRest } from '../../rest-document.ts';

describe('what a parser of OpenAPI says (import fact 195)', () => {
  test('a clean document passes', () => expect(saidOfRest(parseIssue, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'every member that OpenAPI 3.0 has, and extensions in any case',
      '/paths/~1m',
      {
        ...{
          description: 'd',
          parameters: [],
          servers: [],
          summary: 's',
          $ref: '#/paths/~1a~1{id}',
        },
        ...Object.fromEntries(
          ['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace'].map((verb) => [
            verb,
            {
              ...{ callbacks: {}, deprecated: true, description: 'd', externalDocs: {} },
              ...{ operationId: verb, parameters: [], requestBody: { content: {} } },
              ...{ responses: {}, security: [], servers: [], summary: 's', tags: [] },
              'X-Vendor': 1,
            },
          ]),
        ),
        'X-Vendor': 1,
      },
      [],
    ],
    [
      'a response that is none',
      `${getA}/responses/404`,
      'gone',
      [
        `warning parse-issue ${getA}/responses/404 Parse issue: attribute paths.'/a/{id}'(get).responses.404 is not of type \`object\``,
      ],
    ],
    ['an extension among the responses', `${getA}/responses/x-notes`, 'any', []],
    [
      'no responses',
      `${getA}/responses`,
      undefined as never,
      [
        `warning parse-issue ${getA} Parse issue: attribute paths.'/a/{id}'(get).responses is missing`,
      ],
    ],
    [
      'responses that are none',
      `${getA}/responses`,
      [],
      [
        `warning parse-issue ${getA}/responses Parse issue: attribute paths.'/a/{id}'(get).responses is not of type \`object\``,
      ],
    ],
    [
      'a response without description',
      `${getA}/responses/404`,
      {},
      [
        `warning parse-issue ${getA}/responses/404 Parse issue: attribute paths.'/a/{id}'(get).responses.404.description is missing`,
      ],
    ],
    [
      'a body without content',
      `${getA}/requestBody`,
      { required: true },
      [
        `warning parse-issue ${getA}/requestBody Parse issue: attribute paths.'/a/{id}'(get).requestBody.content is missing`,
      ],
    ],
    ['a body with content', `${getA}/requestBody`, { content: {} }, []],
    [
      'a member that no operation has',
      `${getA}/operationID`,
      'a',
      [
        `warning parse-issue ${getA}/operationID Parse issue: attribute paths.'/a/{id}'(get).operationID is unexpected`,
      ],
    ],
    [
      'a member that no path has',
      '/paths/~1a~1{id}/query',
      {},
      [
        "warning parse-issue /paths/~1a~1{id}/query Parse issue: attribute paths.'/a/{id}'.query is unexpected",
      ],
    ],
    [
      'a path that is no object',
      '/paths/~1b',
      1,
      ["warning parse-issue /paths/~1b Parse issue: attribute paths.'/b' is not of type `object`"],
    ],
    ['extensions', `${getA}/x-note`, 1, []],
    ['an operation for any method', '/paths/~1b', { 'x-amazon-apigateway-any-method': {} }, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(parseIssue, restWith(pointer, value))).toEqual(want);
  });
});
