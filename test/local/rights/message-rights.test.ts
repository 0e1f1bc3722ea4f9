import { snsRights, sqsRights } from '../../../local/rights/message-rights.ts';

const QueueUrl = 'http://127.0.0.1:1/123456789012/jobs';
const TopicArn = 'arn:aws:sns:us-east-1:123456789012:news';

test.each<[string, string, object, string]>([
  ['a message', 'SendMessage', { QueueUrl }, 'sqs:SendMessage jobs'],
  [
    'a queue by its path',
    'ReceiveMessage',
    { QueueUrl: '/123456789012/jobs/' },
    'sqs:ReceiveMessage jobs',
  ],
  ['a batch has no right of its own', 'SendMessageBatch', { QueueUrl }, 'sqs:SendMessage jobs'],
  [
    'a batch of deletions',
    'DeleteMessageBatch',
    { QueueUrl, QueueName: 'other' },
    'sqs:DeleteMessage jobs',
  ],
  ['a queue by its name', 'GetQueueUrl', { QueueName: 'jobs' }, 'sqs:GetQueueUrl jobs'],
  ['all queues', 'ListQueues', {}, 'sqs:ListQueues *'],
  ['a name that is no text', 'SendMessage', { QueueUrl: 1 }, 'sqs:SendMessage *'],
])('SQS: %s', (_, action, input, right) => {
  expect(sqsRights(action, input as Record<string, unknown>)).toEqual([right]);
});

test.each<[string, Record<string, string>, string]>([
  ['a message', { Action: 'Publish', TopicArn }, 'sns:Publish news'],
  ['a batch', { Action: 'PublishBatch', TopicArn }, 'sns:Publish news'],
  ['a target', { Action: 'Publish', TargetArn: TopicArn }, 'sns:Publish news'],
  [
    'a subscription',
    { Action: 'Unsubscribe', SubscriptionArn: `${TopicArn}:1` },
    'sns:Unsubscribe news',
  ],
  ['a topic by its name', { Action: 'CreateTopic', Name: 'news' }, 'sns:CreateTopic news'],
  ['all topics', { Action: 'ListTopics' }, 'sns:ListTopics *'],
  ['what is no ARN', { Action: 'Publish', TopicArn: 'news' }, 'sns:Publish *'],
])('SNS: %s', (_, parameters, right) => {
  expect(snsRights(new Map(Object.entries(parameters)))).toEqual([right]);
});
