import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway, InjectRequest } from '../../../gateway/index.ts';
import { embeddedServices } from '../../../local/embedded/services.ts';
import type { EmbeddedServices } from '../../../local/embedded/services.ts';

/** AWS integrations through a gateway, with the services that start on their first call. */
const FORM = {
  'integration.request.header.Content-Type': "'application/x-www-form-urlencoded'",
} as const;

const method = (target: string, members: object = {}): object => ({
  responses: { 200: { description: 'OK' } },
  'x-amazon-apigateway-integration': {
    type: 'aws',
    httpMethod: 'POST',
    uri: `arn:aws:apigateway:us-east-1:${target}`,
    responses: { default: { statusCode: '200' } },
    ...members,
  },
});
const json = (template: string): object => ({ requestTemplates: { 'application/json': template } });
const path = (name: string): object => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});
const object = {
  requestParameters: {
    'integration.request.path.bucket': 'method.request.path.bucket',
    'integration.request.path.key': 'method.request.path.key',
    'integration.request.header.Content-Type': 'method.request.header.Content-Type',
  },
};
const QUEUE = 'sqs:path/123456789012/jobs';
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:news';

const paths = {
  '/tables': { post: method('dynamodb:action/CreateTable') },
  '/items': {
    post: method(
      'dynamodb:action/PutItem',
      json('{"TableName":"things","Item":{"id":{"S":"$input.path(\'$.id\')"}}}'),
    ),
    get: method('dynamodb:action/Scan', json('{"TableName":"things"}')),
  },
  '/items/{id}': {
    get: {
      parameters: [path('id')],
      ...method(
        'dynamodb:action/Query',
        json(
          '{"TableName":"things","KeyConditionExpression":"id = :v","ExpressionAttributeValues":{":v":{"S":"$input.params(\'id\')"}}}',
        ),
      ),
    },
  },
  '/queues': {
    post: method('sqs:action/CreateQueue', {
      requestParameters: { 'integration.request.querystring.QueueName': "'jobs'" },
    }),
  },
  '/messages': {
    post: method(QUEUE, {
      requestParameters: FORM,
      ...json(
        'Action=SendMessage&MessageBody=$util.urlEncode($input.body)&MessageAttribute.1.Name=kind&MessageAttribute.1.Value.DataType=String&MessageAttribute.1.Value.StringValue=plain',
      ),
      responses: {
        default: {
          statusCode: '200',
          responseTemplates: {
            'application/json':
              "$input.path('$.SendMessageResponse.SendMessageResult.MessageId') $input.path('$.SendMessageResponse.ResponseMetadata.RequestId')",
          },
        },
      },
    }),
    put: method(QUEUE, {
      requestParameters: { ...FORM, 'integration.request.header.Accept': "'application/xml'" },
      ...json('Action=SendMessage&MessageBody=$input.body'),
    }),
    patch: method(QUEUE, {
      requestParameters: {
        'integration.request.header.Content-Type': "'application/x-amz-json-1.0'",
        'integration.request.header.X-Amz-Target': "'AmazonSQS.SendMessage'",
      },
      ...json(
        '{"QueueUrl":"https://sqs.us-east-1.amazonaws.com/123456789012/jobs","MessageBody":"by json"}',
      ),
    }),
    get: method(QUEUE, {
      requestParameters: FORM,
      ...json('Action=ReceiveMessage&MaxNumberOfMessages=10&MessageAttributeName.1=All'),
    }),
  },
  '/topics': {
    post: method('sns:action/CreateTopic', {
      requestParameters: { 'integration.request.querystring.Name': "'news'" },
    }),
  },
  '/news': {
    post: method('sns:path//', {
      requestParameters: FORM,
      ...json(`Action=Publish&TopicArn=${TOPIC}&Message=$util.urlEncode($input.body)`),
    }),
  },
  '/buckets/{bucket}': {
    put: {
      parameters: [path('bucket')],
      ...method('s3:path/{bucket}', { ...object, httpMethod: 'PUT' }),
    },
  },
  '/buckets/{bucket}/{key}': {
    'x-amazon-apigateway-any-method': {
      parameters: [path('bucket'), path('key')],
      ...method('s3:path/{bucket}/{key}', { ...object, httpMethod: 'ANY' }),
    },
  },
  '/streams': { post: method('kinesis:action/ListStreams') },
};

const document = {
  openapi: '3.0.1',
  info: { title: 'services', version: '1' },
  'x-amazon-apigateway-binary-media-types': ['image/png'],
  paths,
};

let folder: string;
let services: EmbeddedServices;
let gateway: Gateway;
const lines: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'services-'));
  services = embeddedServices({ dataFolder: folder, log: (line) => lines.push(line) });
  gateway = await createGateway(
    {
      root: document,
      origins: { at: () => ({ file: 'd', line: 1 }), toJSON: () => ({}) },
      sources: [],
    } as never,
    {},
    {
      embedded: (service) => services.endpointOf(service),
      log: (line) => lines.push(line),
      accessLog: () => undefined,
    },
  );
});
afterAll(async () => {
  await gateway.close();
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

const JSON_TYPE = { 'content-type': 'application/json' };

async function ask(
  request: InjectRequest,
): Promise<{ readonly status: number; readonly body: string; readonly type: string | undefined }> {
  const headers = { ...JSON_TYPE, ...request.headers };
  const { status, body, headers: answered } = await gateway.inject({ ...request, headers });
  return { status, body: body.toString(), type: answered['content-type'] };
}

const post = (url: string, body: string, verb = 'POST') => ask({ method: verb, url, body });
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

describe('REST fact 169: DynamoDB', () => {
  it('starts with its first call; items go in and come out', async () => {
    expect(lines).toEqual([]);
    const created = await post(
      '/tables',
      JSON.stringify({
        TableName: 'things',
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    expect([created.status, JSON.parse(created.body)]).toMatchObject([
      200,
      { TableDescription: { TableName: 'things' } },
    ]);
    expect(lines[0]).toMatch(
      /^DynamoDB is served at http:\/\/127\.0\.0\.1:\d+, its tables are kept in /,
    );
    expect(await post('/items', '{"id":"test"}')).toEqual({
      status: 200,
      body: '{}',
      type: 'application/json',
    });
    const found = await ask({ url: '/items/test' });
    expect(JSON.parse(found.body)).toEqual({
      Count: 1,
      Items: [{ id: { S: 'test' } }],
      ScannedCount: 1,
    });
    const missed = await ask({ url: '/items/none' });
    expect(JSON.parse(missed.body)).toEqual({ Count: 0, Items: [], ScannedCount: 0 });
    const scanned = await ask({ url: '/items' });
    expect(JSON.parse(scanned.body)).toMatchObject({ Count: 1 });
  }, 30_000);
});

describe('SQS and SNS', () => {
  it('REST facts 171 to 174: a message goes in by the query protocol and by JSON', async () => {
    const queue = await post('/queues', '{}');
    expect(queue.body).toMatch(
      /^\{"CreateQueueResponse":\{"CreateQueueResult":\{"QueueUrl":"http:/,
    );
    const sent = await post('/messages', '{"a":"ü&b"}');
    expect(sent.body).toMatch(new RegExp(`^${UUID.source} ${UUID.source}$`));
    const xml = await post('/messages', '', 'PUT');
    expect(xml.body).toMatch(/^<\?xml.*<SendMessageResponse .*<MessageId>[^<]+<\/MessageId>/s);
    const byJson = await post('/messages', '{}', 'PATCH');
    expect(Object.keys(JSON.parse(byJson.body) as object).sort()).toEqual([
      'MD5OfMessageBody',
      'MessageId',
    ]);
    const received = await ask({ url: '/messages' });
    const { messages } = JSON.parse(received.body).ReceiveMessageResponse.ReceiveMessageResult;
    expect(messages.map(({ Body }: { Body: string }) => Body)).toEqual([
      '{"a":"ü&b"}',
      '{}',
      'by json',
    ]);
    expect(messages[0].MessageAttributes).toEqual([
      { Name: 'kind', Value: { DataType: 'String', StringValue: 'plain' } },
    ]);
  }, 30_000);

  it('a message is published, in JSON; to no topic it is not', async () => {
    const nobody = await post('/news', 'hello');
    expect([nobody.status, JSON.parse(nobody.body)]).toMatchObject([
      200,
      { Error: { Code: 'NotFound', Message: 'Topic does not exist', Type: 'Sender' } },
    ]);
    const topic = await post('/topics', '{}');
    expect(JSON.parse(topic.body)).toMatchObject({
      CreateTopicResponse: { CreateTopicResult: { TopicArn: TOPIC } },
    });
    const published = await post('/news', 'hello');
    expect(JSON.parse(published.body)).toEqual({
      PublishResponse: {
        PublishResult: { MessageId: expect.stringMatching(UUID), SequenceNumber: null },
        ResponseMetadata: { RequestId: expect.stringMatching(UUID) },
      },
    });
  });
});

describe('REST fact 177: S3', () => {
  it('bytes go in and come out; a missing key is told in XML with 200', async () => {
    await ask({ method: 'PUT', url: '/buckets/photos' });
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]);
    const png = { 'content-type': 'image/png' };
    const put = { method: 'PUT', url: '/buckets/photos/a.png', headers: png, body: bytes };
    expect((await gateway.inject(put)).status).toBe(200);
    const got = await gateway.inject({
      url: '/buckets/photos/a.png',
      headers: { ...png, accept: 'image/png' },
    });
    expect([got.status, got.body]).toEqual([200, bytes]);
    const missing = await ask({ url: '/buckets/photos/none' });
    expect(missing.status).toBe(200);
    expect(missing.body).toMatch(
      /<Error><Code>NoSuchKey<\/Code><Message>The specified key does not exist\.<\/Message><Key>none<\/Key>/,
    );
  });
});

it('a service that nobody serves cannot be reached, and the log names the remedy', async () => {
  lines.length = 0;
  expect(await post('/streams', '{}')).toMatchObject({
    status: 504,
    body: '{"message": "Network error communicating with endpoint"}',
  });
  expect(lines).toEqual([
    "POST /streams: nothing serves kinesis here, name its address in the config's endpoints",
  ]);
});
