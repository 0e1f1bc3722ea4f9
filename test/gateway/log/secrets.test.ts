import { documentOf } from '../../../gateway/document/read.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Functions } from '../../../gateway/index.ts';
import { Secrets } from '../../../gateway/log/secrets.ts';

test.each<[string, string, string, string]>([
  ['a token', 'abcdefghijklmnopqr', 'x abcdefghijklmnopqr y', 'x ************mnopqr y'],
  ['a token behind its scheme', 'Bearer abcdefgh', '{"t":"abcdefgh"}', '{"t":"********"}'],
  ['a token as JSON', 'abc"defghijk', '{"t":"abc\\"defghijk"}', '{"t":"*************"}'],
  ['a token in a query', 'abc/defg=', '/x?t=abc%2Fdefg%3D', '/x?t=*************'],
  ['signs of a replacement', '$&$&$&$&', 'x $&$&$&$& y', 'x ******** y'],
  ['a word', 'allow', 'allow', 'allow'],
])('%s', (_, secret, text, want) => {
  const secrets = new Secrets();
  secrets.add(secret);
  expect(secrets.masked(text)).toBe(want);
});

const arn = (name: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`;

const authorizer = { type: 'token', authorizerUri: arn('auth') };
const document: JsonObject = {
  openapi: '3.0.1',
  info: { title: 'secrets', version: '1' },
  components: {
    securitySchemes: {
      session: {
        ...{ type: 'apiKey', name: 'X-Session', in: 'header' },
        'x-amazon-apigateway-authorizer': authorizer,
      },
      key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
    },
  },
  paths: {
    '/a': {
      get: {
        responses: {},
        security: [{ session: [], key: [] }],
        'x-amazon-apigateway-integration': {
          ...{ type: 'aws_proxy', httpMethod: 'POST', uri: arn('orders') },
        },
      },
    },
  },
};

const allowed = {
  principalId: 'me',
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' }],
  },
};

test('a proxy event in the execution log, the trace and the access log show no secret', async () => {
  const sent = {
    authorization: 'Bearer of-authorization',
    cookie: 'sid=of-a-cookie-jar',
    'X-Session': 'session-of-somebody',
    'x-api-key': 'api-key-of-somebody-else',
  };
  const lines: string[] = [];
  const events: string[] = [];
  const functions: Functions = {
    has: () => true,
    invoke: (name, event) => {
      events.push(event);
      const result = name === 'auth' ? allowed : { statusCode: 200, body: 'done' };
      return Promise.resolve({ outcome: 'succeeded', payload: JSON.stringify(result) });
    },
    update: () => undefined,
    close: () => Promise.resolve(),
  };
  const gateway = await createGateway(
    documentOf(document),
    {
      executionLog: { loggingLevel: 'INFO', dataTraceEnabled: true },
      accessLog: { format: '$context.status $context.identity.apiKey' },
      apiKeys: [{ name: 'key', value: sent['x-api-key'] }],
      usagePlans: [{ name: 'plan', apiKeys: ['key'] }],
    },
    {
      functions,
      executionLog: (line) => lines.push(line),
      accessLog: (line) => lines.push(line),
      log: () => undefined,
    },
  );
  const { status } = await gateway.inject({
    url: '/a',
    headers: { ...sent, 'x-gatehouse-explain': '1' },
  });
  expect(status).toBe(200);
  const [, event = ''] = events;
  const written = `${lines.join('\n')}\n${JSON.stringify(gateway.traces)}`;
  expect(Object.values(sent).map((it) => [event.includes(it), written.includes(it)])).toEqual(
    Object.values(sent).map(() => [true, false]),
  );
  expect(lines).toContain('200 ******************y-else');
  expect(written).toContain('X-Session=*************mebody');
  await gateway.close();
});
