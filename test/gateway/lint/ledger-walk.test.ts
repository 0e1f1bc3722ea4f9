import type { Json } from '../../../gateway/document/document.ts';
import { saidByLedger } from './ledger-said.ts';
import { authorizerOf, clean, getA, integrationOf, withValue } from './document.ts';

const a = integrationOf(getA);
const moved =
  'Move it: x-gatehouse belongs at the root of the document, or directly below a method, beside its responses.';

describe('honour or refuse', () => {
  test('a clean document passes', () => expect(saidByLedger('http', clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'an extension nobody knows',
      `${getA}/x-amazon-apigateway-nope`,
      {},
      [
        `error gatehouse/unknown-member ${getA}/x-amazon-apigateway-nope "x-amazon-apigateway-nope" is not known here: API Gateway has no such member in this place, or it is newer than this gateway. Correct its name, or take it out.`,
      ],
    ],
    [
      'an extension in a place without meaning',
      '/info/x-amazon-apigateway-cors',
      {},
      [
        'error gatehouse/unknown-member /info/x-amazon-apigateway-cors x-amazon-apigateway-cors means nothing in this place. Move it: x-amazon-apigateway-cors belongs at the root of the document.',
      ],
    ],
    [
      'a typing error in an integration',
      `${a}/timeoutInMilis`,
      1,
      [
        `error gatehouse/unknown-member ${a}/timeoutInMilis "timeoutInMilis" is not known here: API Gateway has no such member in this place, or it is newer than this gateway. Write timeoutInMillis.`,
      ],
    ],
    [
      'a typing error in an authorizer',
      `${authorizerOf('jwt')}/ttl`,
      1,
      [
        `error gatehouse/unknown-member ${authorizerOf('jwt')}/ttl "ttl" is not known here: API Gateway has no such member in this place, or it is newer than this gateway. Correct its name, or take it out.`,
      ],
    ],
    [
      'a first-class integration (fact 103)',
      `${a}/integrationSubtype`,
      'SQS-SendMessage',
      [
        `error gatehouse/not-honoured ${a}/integrationSubtype integrationSubtype: First-class integrations are not served yet (fact 103).`,
      ],
    ],
    [
      'a private integration (fact 101)',
      `${a}/connectionType`,
      'VPC_LINK',
      [
        `error gatehouse/not-honoured ${a}/connectionType Private integrations (VPC_LINK) are not served yet (fact 101).`,
      ],
    ],
    ['the internet', `${a}/connectionType`, 'INTERNET', []],
    [
      'IAM authorization (fact 81)',
      `${getA}/x-amazon-apigateway-auth`,
      { type: 'AWS_IAM' },
      [
        `error gatehouse/not-honoured ${getA}/x-amazon-apigateway-auth x-amazon-apigateway-auth: IAM authorization of HTTP APIs is not served yet (fact 81).`,
      ],
    ],
    [
      'a validator (fact 202)',
      '/x-amazon-apigateway-request-validator',
      'all',
      [
        'warning ignored-by-aws /x-amazon-apigateway-request-validator x-amazon-apigateway-request-validator: REST APIs only; an HTTP API import passes by it (fact 202).',
      ],
    ],
    [
      'a mapping template',
      `${a}/requestTemplates`,
      {},
      [
        `warning ignored-by-aws ${a}/requestTemplates requestTemplates: REST APIs only; an HTTP API import passes by it (fact 202).`,
      ],
    ],
    ['schemas and prose, without a word', '/components/schemas', { A: { description: 'x' } }, []],
    [
      'the role of a function, deployed only',
      `${a}/credentials`,
      'arn:aws:iam::1:role/r',
      [`info deployed-only ${a}/credentials credentials: The role that may invoke it.`],
    ],
    [
      'what is said of an integration, deployed only',
      `${a}/description`,
      'x',
      [`info deployed-only ${a}/description description: It describes the deployed integration.`],
    ],
    ['an extension of someone else', `${getA}/x-internal`, true, []],
    [
      'a typing error in an extension',
      `${getA}/x-amazon-apigateway-integratoin`,
      {},
      [
        `error gatehouse/unknown-member ${getA}/x-amazon-apigateway-integratoin "x-amazon-apigateway-integratoin" is not known here: API Gateway has no such member in this place, or it is newer than this gateway. Write x-amazon-apigateway-integration.`,
      ],
    ],
    [
      'a typing error in the prefix of an extension',
      `${getA}/x-amazon-api-gateway-integration`,
      {},
      [
        `error gatehouse/unknown-member ${getA}/x-amazon-api-gateway-integration "x-amazon-api-gateway-integration" is not known here. Write x-amazon-apigateway-integration.`,
      ],
    ],
    [
      'a typing error in a member of ours',
      `${getA}/x-gatehose`,
      {},
      [
        `error gatehouse/unknown-member ${getA}/x-gatehose "x-gatehose" is not known here. Write x-gatehouse.`,
      ],
    ],
    [
      'a member of ours that does not exist',
      '/x-gatehouse-quota',
      {},
      [
        'error gatehouse/unknown-member /x-gatehouse-quota "x-gatehouse-quota" is not known here. Correct its name, or take it out.',
      ],
    ],
    [
      'a member of ours in a place without meaning',
      '/paths/~1b/x-gatehouse',
      { public: true },
      [
        'error gatehouse/unknown-member /paths/~1b/x-gatehouse x-gatehouse means nothing in this place. ' +
          moved,
      ],
    ],
    [
      'a member of ours in a place nobody reads',
      `${getA}/responses/200/x-gatehouse`,
      {},
      [
        `error gatehouse/unknown-member ${getA}/responses/200/x-gatehouse x-gatehouse means nothing in this place. ` +
          moved,
      ],
    ],
    [
      'two letters of ours swapped',
      '/x-gatehuose',
      {},
      [
        'error gatehouse/unknown-member /x-gatehuose "x-gatehuose" is not known here. Write x-gatehouse.',
      ],
    ],
    [
      'a typing error behind our name',
      `${getA}/x-gatehouse-gven`,
      {},
      [
        `error gatehouse/unknown-member ${getA}/x-gatehouse-gven "x-gatehouse-gven" is not known here. Write x-gatehouse-given.`,
      ],
    ],
    ...['x-warehouse', 'x-greenhouse', 'x-teahouse', 'x-farmhouse', 'x-gateways'].flatMap(
      (name): [string, string, Json, string[]][] => [
        [`${name}, somebody else’s`, `/${name}`, 2, []],
        [`${name}, somebody else’s, at an operation`, `${getA}/${name}`, {}, []],
      ],
    ),
    ...['parameters', 'responses', 'requestBodies', 'headers', 'schemas', 'securitySchemes']
      .concat('links', 'callbacks', 'examples', 'pathItems')
      .map((section): [string, string, Json, string[]] => [
        `a name of the author’s own in ${section}`,
        `/components/${section}/x-gatehouse-tenant`,
        { description: 'mine' },
        [],
      ]),
    [
      'a member of ours below such a name',
      '/components/parameters/x-gatehouse-tenant',
      { name: 'x-gatehouse-tenant', 'x-gatehouse': {} },
      [
        'error gatehouse/unknown-member /components/parameters/x-gatehouse-tenant/x-gatehouse x-gatehouse means nothing in this place. ' +
          moved,
      ],
    ],
    [
      'a member of ours at a parameter of an operation',
      `${getA}/parameters`,
      [{ name: 'id', in: 'path', 'x-gatehouse': {} }],
      [
        `error gatehouse/unknown-member ${getA}/parameters/0/x-gatehouse x-gatehouse means nothing in this place. ` +
          moved,
      ],
    ],
    [
      'a member of ours among the statuses',
      `${getA}/responses/x-gatehouse`,
      {},
      [
        `error gatehouse/unknown-member ${getA}/responses/x-gatehouse x-gatehouse means nothing in this place. ` +
          moved,
      ],
    ],
    [
      'a member of ours in the response of any other status',
      `${getA}/responses/default/x-gatehouse`,
      {},
      [
        `error gatehouse/unknown-member ${getA}/responses/default/x-gatehouse x-gatehouse means nothing in this place. ` +
          moved,
      ],
    ],
    [
      'a member of ours below an operation for any method',
      '/paths/~1b/x-amazon-apigateway-any-method',
      { responses: { '200': { 'x-gatehouse': {} } } },
      [
        'error gatehouse/unknown-member /paths/~1b/x-amazon-apigateway-any-method/responses/200/x-gatehouse x-gatehouse means nothing in this place. ' +
          moved,
      ],
    ],
    ...['default', 'example', 'const'].map((member): [string, string, Json, string[]] => [
      `data: ${member}`,
      `/components/schemas/A`,
      { type: 'object', [member]: { 'x-gatehouse-id': 1 } },
      [],
    ]),
    ...['enum', 'examples'].map((member): [string, string, Json, string[]] => [
      `data: ${member}`,
      `/components/schemas/A`,
      { type: 'object', [member]: [{ 'x-gatehouse-id': 1 }] },
      [],
    ]),
    [
      'a member of ours beside data',
      '/components/schemas/A',
      { default: { 'x-gatehouse-id': 1 }, 'x-gatehouse-id': 1 },
      [
        'error gatehouse/unknown-member /components/schemas/A/x-gatehouse-id x-gatehouse-id means nothing in this place. Is it x-gatehouse? x-gatehouse belongs at the root of the document, or directly below a method, beside its responses.',
      ],
    ],
    [
      'names in an encoding and among examples',
      `${getA}/requestBody`,
      {
        content: {
          'multipart/form-data': {
            encoding: { 'x-gatehouse-part': { headers: { 'x-gatehouse-id': {} } } },
            examples: { 'x-gatehouse-a': { value: { 'x-gatehouse-b': 1 } } },
          },
        },
      },
      [],
    ],
    [
      'names of links, callbacks and what they pass',
      `${getA}/responses/200/links`,
      { 'x-gatehouse-next': { operationId: 'getA', parameters: { 'x-gatehouse-id': 'a' } } },
      [],
    ],
    [
      'a security scheme of such a name, and its scopes',
      '/components/securitySchemes/x-gatehouse-key',
      { type: 'oauth2', flows: { implicit: { scopes: { 'x-gatehouse-read': 'reads' } } } },
      [],
    ],
    ['a requirement of such a name', '/security', [{ 'x-gatehouse-key': [] }], []],
    ['preconditions of tests', `${getA}/x-gatehouse-given`, {}, []],
    [
      'a property or header of such a name',
      `${getA}/responses/200/headers`,
      { 'x-gatehouse-id': { schema: { properties: { 'x-amazon-apigateway-nope': {} } } } },
      [],
    ],
    [
      'an extension in an example',
      `${getA}/responses/200/content`,
      { 'application/json': { example: { 'x-amazon-apigateway-nope': 1 } } },
      [],
    ],
  ])('%s', (_, pointer, value, want) =>
    expect(saidByLedger('http', withValue(pointer, value))).toEqual(want),
  );
});
