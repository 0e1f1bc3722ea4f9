import type { Right } from './grants.ts';

type Members = Readonly<Record<string, unknown>>;

/** A batch has no right of its own. */
const single = (action: string): string => action.replace(/Batch$/, '');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What follows the last slash of a queue's URL or path. */
const queueOf = (url: string): string => url.replace(/\/+$/, '').split('/').at(-1) ?? '';

/**
 * The right that a call of SQS takes.
 *
 * @param action `SendMessageBatch`, as in `X-Amz-Target` or `Action`
 */
export function sqsRights(action: string, input: Members): readonly Right[] {
  const queue = queueOf(textOf(input['QueueUrl'])) || textOf(input['QueueName']) || '*';
  return [`sqs:${single(action)} ${queue}`];
}

/** The right that a call of SNS takes: on the topic, which a subscription's ARN names, too. */
export function snsRights(parameters: ReadonlyMap<string, string>): readonly Right[] {
  const arns = ['TopicArn', 'TargetArn', 'SubscriptionArn', 'ResourceArn'];
  const arn = arns.map((name) => parameters.get(name)).find((it) => it !== undefined) ?? '';
  const topic = arn.split(':')[5] ?? parameters.get('Name') ?? '*';
  return [`sns:${single(parameters.get('Action') ?? '')} ${topic}`];
}
