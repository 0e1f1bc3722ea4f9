import { S3Store, SnsStore, SqsQueue, SqsStore } from '../../../../local/embedded/kept/fauxqs.ts';

/** What we use of fauxqs's insides, which another version may change. */
test('a queue has the members that its kept form restores', () => {
  const queue = new SqsQueue('jobs', 'url', 'arn', {}, { team: 'shop' });
  expect(queue).toMatchObject({
    ...{ name: 'jobs', url: 'url', arn: 'arn', messages: [], delayedMessages: [] },
    ...{ inflightMessages: new Map(), fifoMessages: new Map(), fifoDelayed: new Map() },
    ...{ fifoLockedGroups: new Map(), tags: new Map([['team', 'shop']]), sequenceCounter: 0 },
    attributes: { VisibilityTimeout: '30', MessageRetentionPeriod: '345600' },
  });
  expect(typeof queue.createdTimestamp).toBe('number');
});

test.each<[string, object, string[]]>([
  [
    'a queue',
    new SqsQueue('jobs', 'url', 'arn'),
    [
      ...['enqueue', 'dequeue', 'deleteMessage', 'changeVisibility', 'purge', 'processTimers'],
      ...['inspectMessages', 'recordDeduplication', 'isFifo'],
    ],
  ],
  ['the queues', new SqsStore(), ['createQueue', 'deleteQueue', 'getQueue', 'shutdown']],
  [
    'the objects',
    new S3Store(),
    ['createBucket', 'deleteBucket', 'putObject', 'deleteObject', 'completeMultipartUpload'],
  ],
])('%s: what is called or overridden is there', (_, store, methods) => {
  const members = store as Readonly<Record<string, unknown>>;
  expect(methods.filter((name) => typeof members[name] !== 'function')).toEqual([]);
});

test('the stores are maps by the names that are restored', () => {
  const empty = new Map();
  expect(new SqsStore()).toMatchObject({ queues: empty, queuesByName: empty, queuesByArn: empty });
  expect(new SnsStore()).toMatchObject({ topics: empty, subscriptions: empty });
  expect(new S3Store()).toMatchObject({ buckets: empty, bucketCreationDates: empty });
});
