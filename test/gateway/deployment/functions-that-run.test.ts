import { createGateway } from '../../../gateway/gateway.ts';
import type { GatewayConfig } from '../../../gateway/config.ts';
import type { Functions } from '../../../gateway/lambda/functions.ts';
import { documentOf } from '../../../gateway/document/read.ts';

const operation = {
  security: [],
  responses: {},
  'x-amazon-apigateway-integration': {
    type: 'aws_proxy',
    httpMethod: 'POST',
    payloadFormatVersion: '2.0',
    uri: 'arn:aws:lambda:us-east-1:123456789012:function:hello',
  },
};
const document = documentOf(
  {
    openapi: '3.0.3',
    info: { title: 'hello', version: '1' },
    'x-amazon-apigateway-importexport-version': '1.0',
    paths: { '/hello': { get: operation, post: operation } },
  },
  'hello.json',
);

const arn = 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions';
const restDocument = documentOf(
  {
    openapi: '3.0.3',
    info: { title: 'hello', version: '1' },
    paths: {
      '/hello': {
        get: {
          ...operation,
          security: [{ guard: [] }],
          'x-amazon-apigateway-integration': {
            type: 'aws_proxy',
            httpMethod: 'POST',
            uri: `${arn}/arn:aws:lambda:us-east-1:123456789012:function:\${stageVariables.fn}/invocations`,
          },
        },
      },
    },
    components: {
      securitySchemes: {
        guard: {
          type: 'apiKey',
          name: 'Authorization',
          in: 'header',
          'x-amazon-apigateway-authtype': 'custom',
          'x-amazon-apigateway-authorizer': {
            type: 'token',
            authorizerUri: `${arn}/arn:aws:lambda:us-east-1:123456789012:function:guard/invocations`,
          },
        },
      },
    },
  },
  'rest.json',
);

/** What is said of functions, with a gateway closed again. */
async function remarks(
  config: GatewayConfig,
  functions?: Functions,
  of = document,
): Promise<string[]> {
  const gateway = await createGateway(of, config, functions ? { functions } : {});
  await gateway.close();
  return gateway.findings
    .filter(({ rule }) => rule === 'gatehouse/function-runs')
    .map(({ message }) => message);
}

test.each<[string, GatewayConfig, string[]]>([
  [
    'that the config names and whose module is there',
    { functions: { hello: { module: thisFile() } } },
    [],
  ],
  [
    'that the config does not name',
    {},
    [
      "Nothing says how to run function hello, so its calls answer 500: name it in the config's functions.",
    ],
  ],
  [
    'whose module is not there',
    { functions: { hello: { module: '/nowhere/hello.mjs' } } },
    ['The module of function hello, /nowhere/hello.mjs, is not there: its calls answer 500.'],
  ],
])('a function %s', async (_, config, want) => {
  expect(await remarks(config)).toEqual(want);
});

test.each<[string, Record<string, string>, string[]]>([
  ['of a stage variable', { fn: 'hello' }, ['hello', 'guard']],
  ['of a stage variable that is not set, which is said of the variable', {}, ['guard']],
])('functions of a REST API and its authorizers: one %s', async (_, stageVariables, names) => {
  expect(await remarks({ stageVariables }, undefined, restDocument)).toEqual(
    names.map(
      (name) =>
        `Nothing says how to run function ${name}, so its calls answer 500: name it in the config's functions.`,
    ),
  );
});

test("functions of the caller's own are not looked for", async () => {
  const own: Functions = {
    has: () => true,
    invoke: () => Promise.resolve({ outcome: 'succeeded', payload: '{}' }),
    update: () => undefined,
    close: () => Promise.resolve(),
  };
  expect(await remarks({}, own)).toEqual([]);
});

function thisFile(): string {
  return new URL(import.meta.url).pathname;
}
