import { Duration, type Stack } from 'aws-cdk-lib';
import { CfnTopic, Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { QueueData, Resources } from '../data/project-data.ts';
import type { Environment } from '../environments.ts';
import { namesOf } from '../names.ts';
import { removalOf } from './service-function.ts';

export type Queues = ReadonlyMap<string, Queue>;

/** Queues, encrypted by SQS and reached by TLS alone; those of dead letters come before those that lead to them. */
export function makeQueues(
  stack: Stack,
  { queues }: Pick<Resources, 'queues'>,
  environment: Environment,
): Queues {
  const made = new Map<string, Queue>();
  const make = (name: string): Queue => {
    const existing = made.get(name);
    if (existing) return existing;
    const { deadLetter, ...data }: QueueData = queues[name] ?? {};
    const queue = new Queue(stack, `Queue-${name}`, {
      queueName: namesOf(environment.name).resource(name),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      removalPolicy: removalOf(environment),
      ...seconds('visibilityTimeout', data.visibilityTimeout),
      ...seconds('retentionPeriod', data.retention),
      ...(deadLetter && {
        deadLetterQueue: {
          queue: make(deadLetter.queue),
          maxReceiveCount: deadLetter.maxReceiveCount,
        },
      }),
    });
    made.set(name, queue);
    return queue;
  };
  for (const name of Object.keys(queues)) make(name);
  return made;
}

const seconds = (member: 'visibilityTimeout' | 'retentionPeriod', value: number | undefined) =>
  value === undefined ? {} : { [member]: Duration.seconds(value) };

/** A topic, encrypted with the account's AWS managed key, whose queues get each message as it was published. */
export function makeTopic(
  stack: Stack,
  name: string,
  { queues: subscribed = [] }: Resources['topics'][string],
  { environment, queues }: { readonly environment: Environment; readonly queues: Queues },
): void {
  const topic = new Topic(stack, `Topic-${name}`, {
    topicName: namesOf(environment.name).resource(name),
    enforceSSL: true,
  });
  const { defaultChild } = topic.node;
  if (defaultChild instanceof CfnTopic) defaultChild.kmsMasterKeyId = 'alias/aws/sns';
  for (const it of subscribed) {
    const queue = queues.get(it);
    if (queue) topic.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true }));
  }
}
