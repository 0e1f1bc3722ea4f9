const FUNCTION =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations';

const parameter = (name: string, place: string): object => ({
  ...{ name, in: place, required: place === 'path', schema: { type: 'string' } },
});

const operation = (name: string, hasBody: boolean): object => ({
  operationId: name,
  summary: `Does ${name}`,
  description: 'A sentence on what it does, as long as sentences of documents are.',
  parameters: [parameter('id', 'path'), parameter('q', 'query')],
  ...(hasBody && {
    requestBody: {
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
    },
  }),
  responses: { '200': { description: 'Done' } },
  security: [{ key: [] }],
  'x-amazon-apigateway-request-validator': 'all',
  'x-amazon-apigateway-integration': { type: 'aws_proxy', httpMethod: 'POST', uri: FUNCTION },
});

/** A REST API's document with so many operations, two to a path. */
export const documentOfMany = (operations: number): object => ({
  openapi: '3.0.3',
  info: { title: 'many', version: '1' },
  paths: Object.fromEntries(
    Array.from({ length: operations / 2 }, (_, at) => [
      `/things${at}/{id}`,
      { get: operation(`get${at}`, false), post: operation(`post${at}`, true) },
    ]),
  ),
  components: {
    schemas: { Thing: { type: 'object', properties: { name: { type: 'string' } } } },
    securitySchemes: { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } },
  },
  'x-amazon-apigateway-request-validators': {
    all: { validateRequestBody: true, validateRequestParameters: true },
  },
  'x-gatehouse': { throttle: { rateLimit: 50, burstLimit: 100 } },
});
