import { startQueues, type Queues } from '../../../local/embedded/queues.ts';
import type { Grants } from '../../../local/rights/grants.ts';
import { createGateway } from '../../../gateway/index.ts';

/** What SQS, SNS and S3 answer whom a manifest or a role grants something, but not this. */
const granted = { manifest: 'handlers/shop/manifest.json', tables: {} };
const grants: Grants = {
  sender: {
    ...granted,
    rights: [
      'sqs:SendMessage jobs',
      'sns:Publish news',
      's3:PutObject media/*',
      's3:GetObject media/*',
    ],
    resources: { queues: { jobs: 'jobs' }, buckets: { media: 'media' } },
  },
  lister: { ...granted, rights: ['s3:ListBucket media', 's3:GetObject media/*'] },
};
const told: string[] = [];
let services: Queues;

beforeAll(async () => {
  services = await startQueues({ grants, log: (line) => told.push(line) });
  await ask('anyone', 'sqs', { target: 'CreateQueue', body: '{"QueueName":"jobs"}' });
  await ask('anyone', 'sns', { url: '/?Action=CreateTopic&Name=news' });
  await ask('anyone', 's3', { method: 'PUT', url: '/media' });
});
afterAll(() => services.close());

interface Asked {
  readonly method?: string;
  readonly url?: string;
  readonly target?: string;
  readonly body?: string;
}

async function ask(
  key: string,
  service: string,
  { method = 'POST', url = '/', target, body }: Asked,
) {
  const answer = await fetch(services.url + url, {
    method,
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/20261121/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
      ...(target !== undefined && {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `AmazonSQS.${target}`,
      }),
    },
    ...(body !== undefined && { body }),
  });
  return { status: answer.status, body: await answer.text() };
}

const said = (key: string, action: string, arn: string): string =>
  `User: arn:aws:sts::123456789012:assumed-role/${key}/${key} is not authorized to perform: ${action} on resource: ${arn} because no identity-based policy allows the ${action} action`;
const queue = 'arn:aws:sqs:us-east-1:123456789012:jobs';
const topic = 'arn:aws:sns:us-east-1:123456789012:news';
const QueueUrl = '/123456789012/jobs';

test.each<[string, string, string, Asked, number, string]>([
  [
    'SQS by JSON',
    'sender',
    'sqs',
    { target: 'SendMessage', body: JSON.stringify({ QueueUrl, MessageBody: 'a' }) },
    200,
    '"MessageId"',
  ],
  [
    'SQS by JSON',
    'sender',
    'sqs',
    { target: 'ReceiveMessage', body: JSON.stringify({ QueueUrl }) },
    400,
    `{"__type":"com.amazon.coral.service#AccessDeniedException","message":"${said('sender', 'sqs:ReceiveMessage', queue)}"}`,
  ],
  [
    'SQS by query',
    'sender',
    'sqs',
    { url: `${QueueUrl}?Action=SendMessage&MessageBody=a` },
    200,
    '<MessageId>',
  ],
  [
    'SQS by query',
    'sender',
    'sqs',
    { url: `${QueueUrl}?Action=PurgeQueue` },
    403,
    `<Error><Type>Sender</Type><Code>AccessDenied</Code><Message>${said('sender', 'sqs:PurgeQueue', queue)}</Message></Error>`,
  ],
  [
    'SNS',
    'sender',
    'sns',
    { url: `/?Action=Publish&Message=a&TopicArn=${topic}` },
    200,
    '<MessageId>',
  ],
  [
    'SNS',
    'lister',
    'sns',
    { url: `/?Action=Publish&Message=a&TopicArn=${topic}` },
    403,
    `xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>AuthorizationError</Code><Message>${said('lister', 'SNS:Publish', topic)}</Message></Error>`,
  ],
  ['S3', 'sender', 's3', { method: 'PUT', url: '/media/a', body: 'a' }, 200, ''],
  ['S3', 'sender', 's3', { method: 'GET', url: '/media/a' }, 200, 'a'],
  [
    'S3',
    'lister',
    's3',
    { method: 'PUT', url: '/media/a', body: 'b' },
    403,
    `<Error><Code>AccessDenied</Code><Message>${said('lister', 's3:PutObject', '&quot;arn:aws:s3:::media/a&quot;')}</Message>`,
  ],
  [
    'S3, what is not there',
    'lister',
    's3',
    { method: 'GET', url: '/media/none' },
    404,
    '<Code>NoSuchKey</Code>',
  ],
  [
    'S3, what is not there, to whom may not list',
    'sender',
    's3',
    { method: 'GET', url: '/media/none' },
    403,
    said('sender', 's3:ListBucket', '&quot;arn:aws:s3:::media&quot;'),
  ],
  [
    'whoever is granted nothing',
    'anyone',
    's3',
    { method: 'GET', url: '/media/none' },
    404,
    '<Code>NoSuchKey</Code>',
  ],
])('%s: %s', async (...row) => {
  const [, key, service, asked, status, body] = row;
  const answer = await ask(key, service, asked);
  expect(answer).toEqual({ status, body: expect.stringContaining(body) });
});

test('API Gateway calls as the role of the integration, and a denial is told with its remedy', async () => {
  const role = 'arn:aws:iam::123456789012:role/sender';
  const integration = {
    type: 'aws',
    httpMethod: 'DELETE',
    uri: 'arn:aws:apigateway:us-east-1:s3:path/media/a',
    credentials: role,
    responses: { default: { statusCode: '200' } },
  };
  const root = {
    openapi: '3.0.1',
    info: { title: 'rights', version: '1' },
    paths: {
      '/a': {
        delete: {
          responses: { 200: { description: 'OK' } },
          'x-amazon-apigateway-integration': integration,
        },
      },
    },
  };
  const origins = { at: () => ({ file: 'd', line: 1 }), toJSON: () => ({}) };
  const gateway = await createGateway(
    { root, origins, sources: [] },
    { endpoints: { s3: services.url } },
    { log: () => undefined, accessLog: () => undefined },
  );
  told.length = 0;
  const { body } = await gateway.inject({ method: 'DELETE', url: '/a' });
  await gateway.close();
  expect(body.toString()).toContain('<Code>AccessDenied</Code>');
  // The line comes from another process.
  while (told.length === 0) await new Promise((later) => setTimeout(later, 5));
  expect(told).toEqual([
    'sender was denied DeleteObject on media/a: add "DeleteObject" to buckets.media.actions in handlers/shop/manifest.json and start again.',
  ]);
});
