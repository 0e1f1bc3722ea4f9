import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handler } from '../../../handlers/metrics/index.lambda.ts';
import type { RestEvent } from '../../../handlers/runtime/rest-event.ts';

/** Queues by what their URLs end in, and subscriptions in two pages. */
const counts: Record<string, { waiting: string; inFlight: string }> = {
  webhooks: { waiting: '3', inFlight: '2' },
  dead: { waiting: '1', inFlight: '4' },
};
let queuesAnswer = true;

const server = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk: Buffer) => (text += chunk.toString()));
  request.on('end', () => {
    const body = JSON.parse(text) as Record<string, string | undefined>;
    const queue = body['QueueUrl']?.split('/').at(-1);
    const answer = queue === undefined ? subscriptions(body) : attributes(queue);
    response.writeHead(answer === undefined ? 500 : 200);
    response.end(JSON.stringify(answer ?? {}));
  });
});

const subscriptions = ({ ExclusiveStartKey: from }: Record<string, unknown>) =>
  from === undefined
    ? { Count: 5, LastEvaluatedKey: { partner_id: { S: 'm' }, kind: { S: 'SUBSCRIPTION' } } }
    : { Count: 2 };

function attributes(queue: string) {
  const { waiting, inFlight } = counts[queue] ?? {};
  if (!queuesAnswer) return undefined;
  return {
    Attributes: {
      ApproximateNumberOfMessages: waiting,
      ApproximateNumberOfMessagesNotVisible: inFlight,
    },
  };
}

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_SQS: url,
    AWS_ENDPOINT_URL_DYNAMODB: url,
    SUBSCRIPTIONS_TABLE: 'subscriptions',
    WEBHOOK_QUEUE_URL: `${url}/123456789012/webhooks`,
    DEAD_LETTER_QUEUE_URL: `${url}/123456789012/dead`,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const call = () =>
  handler({
    httpMethod: 'GET',
    resource: '/internal/metrics',
    path: '/v1/internal/metrics',
    headers: {},
    multiValueHeaders: {},
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    pathParameters: null,
    stageVariables: null,
    body: null,
    isBase64Encoded: false,
    requestContext: {
      requestId: 'r',
      requestTimeEpoch: Date.UTC(2026, 10, 21),
      identity: { sourceIp: '192.0.2.1', userArn: 'arn:aws:iam::123456789012:user/operator' },
    },
  } as unknown as RestEvent);

test('counts what waits in the queues and who has subscribed', async () => {
  const { statusCode, body } = await call();
  expect({ statusCode, body: JSON.parse(body ?? '') as unknown }).toEqual({
    statusCode: 200,
    body: {
      collectedAt: '2026-11-21T00:00:00.000Z',
      counts: {
        'webhooks.waiting': 3,
        'webhooks.inFlight': 2,
        'webhooks.dead': 5,
        subscriptions: 7,
      },
    },
  });
});

test('a count that cannot be had is an error, never a zero', async () => {
  queuesAnswer = false;
  expect((await call()).statusCode).toBe(500);
});
