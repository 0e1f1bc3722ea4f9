import { S3Client, HeadBucketCommand } from '@aws-sdk/client-s3';
import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { createResources } from '../../../local/embedded/create-resources.ts';
import { startQueues, type Queues } from '../../../local/embedded/queues.ts';
import {
  bucketName,
  queueArn,
  queueUrl,
  topicArn,
} from '../../../local/embedded/resource-names.ts';

const names = { prefix: 'shop', environment: 'test' };
const client = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
};
let services: Queues;
let sqs: SQSClient;
let sns: SNSClient;
let s3: S3Client;

beforeAll(async () => {
  services = await startQueues({ log: () => undefined });
  const connection = { ...client, endpoint: services.url };
  sqs = new SQSClient(connection);
  sns = new SNSClient(connection);
  s3 = new S3Client({ ...connection, forcePathStyle: true });
});
afterAll(() => services.close());

async function attributesOf(queue: string) {
  const QueueUrl = queueUrl(services.url, names, queue);
  const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] });
  const { Attributes = {} } = await sqs.send(asked);
  const { VisibilityTimeout, MessageRetentionPeriod, RedrivePolicy } = Attributes;
  return { VisibilityTimeout, MessageRetentionPeriod, RedrivePolicy };
}

async function subscribersOf(topic: string): Promise<(string | undefined)[]> {
  const TopicArn = topicArn(names, topic);
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
  return Subscriptions.map(({ Endpoint }) => Endpoint);
}

const first = {
  queues: {
    jobs: {
      visibilityTimeout: 60,
      retention: 120,
      deadLetter: { queue: 'dead', maxReceiveCount: 4 },
    },
    dead: {},
  },
  topics: { news: { queues: ['jobs'] }, quiet: {} },
  buckets: { media: {} },
};

test('queues, topics with raw subscriptions and buckets are made; again, nothing changes', async () => {
  for (let start = 1; start <= 2; start += 1) {
    await createResources(services.url, first, names);

    expect(await attributesOf('jobs')).toEqual({
      VisibilityTimeout: '60',
      MessageRetentionPeriod: '120',
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: queueArn(names, 'dead'),
        maxReceiveCount: 4,
      }),
    });
    expect(await attributesOf('dead')).toMatchObject({ VisibilityTimeout: '30' });
    expect(await subscribersOf('news')).toEqual([queueArn(names, 'jobs')]);
    expect(await subscribersOf('quiet')).toEqual([]);
    await s3.send(new HeadBucketCommand({ Bucket: bucketName(names, 'media') }));
  }
  await sns.send(new PublishCommand({ TopicArn: topicArn(names, 'news'), Message: 'as it is' }));
  const QueueUrl = queueUrl(services.url, names, 'jobs');
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));

  expect(Messages?.map(({ Body }) => Body)).toEqual(['as it is']);
});

test('what the file says now holds, messages stay, and what others subscribed', async () => {
  const TopicArn = topicArn(names, 'quiet');
  const theirs = 'arn:aws:sqs:us-east-1:123456789012:theirs';
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: theirs }));
  const QueueUrl = queueUrl(services.url, names, 'dead');
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'stays' }));
  await createResources(
    services.url,
    { ...first, queues: { jobs: {}, dead: {} }, topics: { news: {}, quiet: { queues: ['dead'] } } },
    names,
  );

  expect(await attributesOf('jobs')).toEqual({
    VisibilityTimeout: '30',
    MessageRetentionPeriod: '345600',
    RedrivePolicy: '',
  });
  expect(await subscribersOf('news')).toEqual([]);
  expect(await subscribersOf('quiet')).toEqual([theirs, queueArn(names, 'dead')]);
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  expect(Messages?.map(({ Body }) => Body)).toEqual(['stays']);
});

test('a subscription that wrapped its messages is made raw', async () => {
  const TopicArn = topicArn(names, 'news');
  const Endpoint = queueArn(names, 'jobs');
  const wrapped = new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint });
  const { SubscriptionArn } = await sns.send(wrapped);
  await createResources(services.url, first, names);

  const asked = new GetSubscriptionAttributesCommand({ SubscriptionArn });
  const { Attributes } = await sns.send(asked);
  expect(Attributes).toMatchObject({ RawMessageDelivery: 'true' });
});

test('what is refused is told with what was asked', async () => {
  const refused = createResources(
    services.url,
    { queues: { jobs: { visibilityTimeout: 50_000 } }, topics: {}, buckets: {} },
    names,
  );

  await expect(refused).rejects.toThrow(/^SetQueueAttributes .*"50000".* was answered 400: /);
});
