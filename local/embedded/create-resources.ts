import type { QueueData, Resources } from '../../infra/data/project-data.ts';
import type { Names } from '../functions/full-name.ts';
import { fullName } from '../functions/full-name.ts';
import { bucketName, queueArn, queueUrl, topicArn } from './resource-names.ts';
import { serviceClient } from './service-client.ts';
import type { ServiceClient } from './service-client.ts';

/**
 * Makes the queues, topics with their subscriptions, and buckets of `infra/data/resources.json`, as CDK
 * does: what is there stays, with what it holds, and takes the settings that the file says now. What
 * the file no longer names is left alone, but for its queues' subscriptions to its topics.
 *
 * @param url of SQS, SNS and S3
 * @throws Error naming the call that was refused, and why
 */
export async function createResources(
  url: string,
  resources: Pick<Resources, 'queues' | 'topics' | 'buckets'>,
  names: Names,
): Promise<void> {
  const client = serviceClient(url);
  const queues = Object.entries(resources.queues);
  // A redrive policy and a subscription name queues that must be there.
  await Promise.all(
    queues.map(([name]) => client.sqs('CreateQueue', { QueueName: fullName(names, name) })),
  );
  await Promise.all([
    ...queues.map(([name, queue]) =>
      client.sqs('SetQueueAttributes', {
        QueueUrl: queueUrl(url, names, name),
        Attributes: attributesOf(queue, names),
      }),
    ),
    ...Object.entries(resources.topics).map(([name, topic]) =>
      makeTopic(client, topicArn(names, name), {
        known: Object.keys(resources.queues).map((queue) => queueArn(names, queue)),
        wanted: (topic.queues ?? []).map((queue) => queueArn(names, queue)),
      }),
    ),
    ...Object.keys(resources.buckets).map((name) =>
      client.s3('PUT', `/${bucketName(names, name)}`),
    ),
  ]);
}

/** What the file does not say is AWS's default, so that a setting that was taken out is gone. */
const attributesOf = (
  { visibilityTimeout = 30, retention = 345_600, deadLetter }: QueueData,
  names: Names,
): Record<string, string> => ({
  VisibilityTimeout: String(visibilityTimeout),
  MessageRetentionPeriod: String(retention),
  RedrivePolicy: deadLetter
    ? JSON.stringify({
        deadLetterTargetArn: queueArn(names, deadLetter.queue),
        maxReceiveCount: deadLetter.maxReceiveCount,
      })
    : '',
});

interface Subscribers {
  /** ARNs of all queues of the file; others' subscriptions are not its business. */
  readonly known: readonly string[];
  readonly wanted: readonly string[];
}

interface Subscription {
  readonly SubscriptionArn: string;
  readonly Endpoint: string;
}

async function makeTopic(
  client: ServiceClient,
  TopicArn: string,
  { known, wanted }: Subscribers,
): Promise<void> {
  await client.sns('CreateTopic', { Name: TopicArn.split(':').at(-1) ?? '' });
  const { Subscriptions } = await client.sns('ListSubscriptionsByTopic', { TopicArn });
  const present = Array.isArray(Subscriptions) ? (Subscriptions as readonly Subscription[]) : [];
  await Promise.all([
    ...present
      .filter((it) => known.includes(it.Endpoint) && !wanted.includes(it.Endpoint))
      .map(({ SubscriptionArn }) => client.sns('Unsubscribe', { SubscriptionArn })),
    ...wanted.map((endpoint) => {
      const raw = { AttributeName: 'RawMessageDelivery', AttributeValue: 'true' };
      const there = present.find((it) => it.Endpoint === endpoint);
      return there
        ? client.sns('SetSubscriptionAttributes', {
            ...raw,
            SubscriptionArn: there.SubscriptionArn,
          })
        : client.sns('Subscribe', {
            ...{ TopicArn, Protocol: 'sqs', Endpoint: endpoint },
            'Attributes.entry.1.key': raw.AttributeName,
            'Attributes.entry.1.value': raw.AttributeValue,
          });
    }),
  ]);
}
