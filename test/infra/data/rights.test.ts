import { arnOf, eventSourceRights, resourceRights, type Uses } from '../../../infra/data/rights.ts';

const names = { name: (name: string) => `shop-dev-${name}`, account: '123456789012' };
const place = { partition: 'aws', region: 'eu-west-1', account: '123456789012' };

/** `service:action arn` of each right. */
const said = (uses: Uses): string[] =>
  resourceRights(uses, names).flatMap((right) =>
    right.actions.map((action) => `${right.service}:${action} ${arnOf(place, right)}`),
  );

test.each<[string, Uses, string[]]>([
  ['nothing', {}, []],
  ['a resource without actions', { queues: { jobs: { actions: [] } } }, []],
  [
    'a queue',
    { queues: { jobs: { actions: ['SendMessage', 'GetQueueAttributes'] } } },
    [
      'sqs:SendMessage arn:aws:sqs:eu-west-1:123456789012:shop-dev-jobs',
      'sqs:GetQueueAttributes arn:aws:sqs:eu-west-1:123456789012:shop-dev-jobs',
    ],
  ],
  [
    'a topic',
    { topics: { news: { actions: ['Publish'] } } },
    ['sns:Publish arn:aws:sns:eu-west-1:123456789012:shop-dev-news'],
  ],
  [
    'a bucket: what is on objects, and what is on the bucket itself',
    {
      buckets: {
        media: {
          actions: [
            ...['GetObject', 'AbortMultipartUpload', 'ListMultipartUploadParts'],
            ...['ListBucket', 'ListBucketMultipartUploads', 'PutBucketObjectLockConfiguration'],
          ],
        },
      },
    },
    [
      's3:ListBucket arn:aws:s3:::shop-dev-media-123456789012',
      's3:ListBucketMultipartUploads arn:aws:s3:::shop-dev-media-123456789012',
      's3:PutBucketObjectLockConfiguration arn:aws:s3:::shop-dev-media-123456789012',
      's3:GetObject arn:aws:s3:::shop-dev-media-123456789012/*',
      's3:AbortMultipartUpload arn:aws:s3:::shop-dev-media-123456789012/*',
      's3:ListMultipartUploadParts arn:aws:s3:::shop-dev-media-123456789012/*',
    ],
  ],
  [
    'a secret, whose ARN ends in characters that nobody knows before',
    { secrets: { key: { actions: ['GetSecretValue'] } } },
    [
      'secretsmanager:GetSecretValue arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-dev-key-??????',
    ],
  ],
  [
    'an event bus',
    { buses: { shop: { actions: ['PutEvents'] } } },
    ['events:PutEvents arn:aws:events:eu-west-1:123456789012:event-bus/shop-dev-shop'],
  ],
  [
    'a state machine: what is on it, and what is on its runs',
    {
      stateMachines: {
        reports: {
          actions: ['StartExecution', 'ListExecutions', 'DescribeExecution', 'GetExecutionHistory'],
        },
      },
    },
    [
      'states:StartExecution arn:aws:states:eu-west-1:123456789012:stateMachine:shop-dev-reports',
      'states:ListExecutions arn:aws:states:eu-west-1:123456789012:stateMachine:shop-dev-reports',
      'states:DescribeExecution arn:aws:states:eu-west-1:123456789012:execution:shop-dev-reports:*',
      'states:GetExecutionHistory arn:aws:states:eu-west-1:123456789012:execution:shop-dev-reports:*',
    ],
  ],
])('what is granted: %s', (_, uses, rights) => {
  expect(said(uses)).toEqual(rights);
});

test('an event source takes messages as the function', () => {
  expect(eventSourceRights({ eventSources: [{ queue: 'jobs', batchSize: 10 }] }, names)).toEqual([
    {
      service: 'sqs',
      resource: 'shop-dev-jobs',
      actions: ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'],
    },
  ]);
  expect(eventSourceRights({}, names)).toEqual([]);
});
