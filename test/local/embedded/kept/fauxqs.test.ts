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

/** fauxqs's own, as its routes call it. */
const { sendMessage } = (await import(
  new URL('./sqs/actions/sendMessage.js', import.meta.resolve('fauxqs')).href
)) as { sendMessage: (body: object, queues: object) => object };

test.each([
  ['every kind that SQS takes', '\t\n\r ~\u007FÄ\uD7FF\uE000\uFFFD😀\u{10FFFF}', undefined],
  ['a control character', 'a\u0001', 'InvalidMessageContents'],
  ['U+FFFE', 'a\uFFFE', 'InvalidMessageContents'],
  ['half a character', 'a\uD83D', 'InvalidMessageContents'],
])('a message with %s', (_, MessageBody, refused) => {
  const queues = new SqsStore();
  queues.createQueue('jobs', 'url', 'arn');
  const send = () => sendMessage({ QueueUrl: 'url', MessageBody }, queues);
  if (refused === undefined) expect(send()).toHaveProperty('MD5OfMessageBody');
  else expect(send).toThrow(expect.objectContaining({ code: refused }));
});
