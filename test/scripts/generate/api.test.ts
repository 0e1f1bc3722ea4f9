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
