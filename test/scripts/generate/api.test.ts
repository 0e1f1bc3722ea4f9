import { DocumentError } from '../../../gateway/document/finding.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { makeServed } from '../../../scripts/generate/api.ts';

const integration = { $ref: '#/components/x-amazon-apigateway-integrations/shared' };

const operation = (operationId: string) => ({
  operationId,
  'x-gatehouse': { public: true },
  'x-amazon-apigateway-integration': integration,
});

const document = documentOf({
  openapi: '3.0.3',
  info: { title: 't', version: '1' },
  'x-amazon-apigateway-importexport-version': '1.0',
  'x-gatehouse': {
    substitutions: { Prefix: 'shop', Environment: 'local' },
    throttle: { rateLimit: 50, burstLimit: 100 },
  },
  paths: { '/a': { get: operation('getA'), put: operation('putA') } },
  components: {
    'x-amazon-apigateway-integrations': {
      shared: {
        type: 'aws_proxy',
        httpMethod: 'POST',
        uri: 'arn:aws:lambda:us-east-1:123456789012:function:${Prefix}-${Environment}-nobody',
        payloadFormatVersion: '2.0',
      },
    },
  },
});

test('a function that no manifest knows is said once, with the operations that call it', async () => {
  const refused = await makeServed(document, []).catch((error: unknown) => error);
  expect(refused instanceof DocumentError && refused.findings).toEqual([
    {
      severity: 'error',
      rule: 'gatehouse/unknown-function',
      pointer: '/components/x-amazon-apigateway-integrations/shared/uri',
      file: 'document',
      line: 1,
      message:
        'No handlers/*/manifest.json has "function": "nobody", which this integration calls. Concerns GET /a and PUT /a.',
    },
  ]);
});

/** What is said of a REST API, by rule: what refuses it, or warnings. */
const saidOf = async (members: object): Promise<string[]> => {
  const rest = documentOf({
    openapi: '3.0.3',
    info: { title: 't', version: '1' },
    'x-gatehouse': { throttle: { rateLimit: 50, burstLimit: 100 } },
    paths: {
      '/a': {
        get: {
          operationId: 'getA',
          'x-gatehouse': { public: true },
          responses: { '200': { description: 'ok' } },
          'x-amazon-apigateway-integration': {
            type: 'mock',
            requestTemplates: { 'application/json': '{"statusCode": 200}' },
            responses: { default: { statusCode: '200' } },
          },
        },
      },
    },
    ...members,
  });
  const outcome = await makeServed(rest, []).catch((error: unknown) => error);
  const { findings } = outcome as Pick<DocumentError, 'findings'>;
  return findings.map(({ rule }) => rule);
};

const models = (schemas: object): object => ({ components: { schemas } });

describe('API Gateway’s rules are asked of what it is going to import', () => {
  test.each<[string, object, string[]]>([
    ['what is as it takes it', models({ A: { type: 'object' } }), []],
    ['an example, which is left out', models({ A: { type: 'object', example: {} } }), []],
    ['a name that is no model’s, which is written as one', models({ A_b: { type: 'object' } }), []],
    [
      'what no dialect can say',
      models({ A: { contains: { type: 'string' } } }),
      ['gatehouse/inexpressible'],
    ],
    ['a path that is none', { paths: { '/a/*': {} } }, ['gatehouse/no-methods']],
    [
      'what an import drops, which is told all the same',
      { servers: [{ url: 'https://a' }, { url: 'https://b' }] },
      ['servers'],
    ],
    ['3.1, which `lint --fix` writes as 3.0.3', { openapi: '3.1.0' }, ['openapi-version']],
  ])('%s', async (_name, members, want) => expect(await saidOf(members)).toEqual(want));
});
