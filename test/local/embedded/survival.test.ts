import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash, randomBytes } from 'node:crypto';
import { startCrashing } from './crashing.ts';

const queueUrl = (queue: string): string => `http://127.0.0.1/123456789012/${queue}`;
const QueueUrl = queueUrl('jobs');
const redrive = (maxReceiveCount: number): string =>
  JSON.stringify({
    deadLetterTargetArn: 'arn:aws:sqs:us-east-1:123456789012:dead',
    maxReceiveCount,
  });

const store = startCrashing();
afterAll(() => store.end());
beforeEach(async () => {
  await store.open();
  await store.sqs('CreateQueue', { QueueName: 'jobs' });
  await store.sqs('CreateQueue', { QueueName: 'dead' });
  await store.s3('PUT', '/media');
});
afterEach(async () => {
  expect(await store.lost()).toEqual([]);
  await store.close();
});

const bodiesOf = async (queue: string, asked?: object): Promise<string[]> =>
  (await store.receive(queue, { ...asked })).map(({ Body }) => Body);

describe('messages', () => {
  test('what was sent is there with its attributes, alone, in a batch and by a topic', async () => {
    const MessageAttributes = { kind: { DataType: 'Binary', BinaryValue: 'AAEC' } };
    const { MessageId } = await store.sqs('SendMessage', {
      ...{ QueueUrl, MessageBody: '1 ü', MessageAttributes },
    });
    const Entries = Array.from({ length: 5 }, (_, at) => ({ Id: `${at}`, MessageBody: `b${at}` }));
    await store.sqs('SendMessageBatch', { QueueUrl, Entries });
    const TopicArn = 'arn:aws:sns:us-east-1:123456789012:news';
    await store.sns({ Action: 'CreateTopic', Name: 'news' });
    for (const queue of ['jobs', 'dead'])
      await store.sns({
        ...{ Action: 'Subscribe', TopicArn, Protocol: 'sqs' },
        Endpoint: `arn:aws:sqs:us-east-1:123456789012:${queue}`,
        ...{ 'Attributes.entry.1.key': 'RawMessageDelivery', 'Attributes.entry.1.value': 'true' },
      });
    await store.sns({ Action: 'Publish', TopicArn, Message: 'news' });
    await store.crash();

    const received = await store.receive('jobs');
    expect(received.map(({ Body }) => Body)).toEqual([
      ...['1 ü', 'b0', 'b1', 'b2', 'b3', 'b4', 'news'],
    ]);
    expect(received[0]).toMatchObject({ MessageId, MessageAttributes });
    expect(await bodiesOf('dead')).toEqual(['news']);
    await store.sns({ Action: 'Publish', TopicArn, Message: 'later' });
    expect(await bodiesOf('jobs')).toEqual(['later']);
  });

  test('what was deleted stays away, by a handle of before the crash too', async () => {
    for (const MessageBody of ['a', 'b', 'c'])
      await store.sqs('SendMessage', { QueueUrl, MessageBody });
    const [a, b] = await store.receive('jobs');
    await store.sqs('DeleteMessage', { QueueUrl, ReceiptHandle: a?.ReceiptHandle });
    await store.crash();
    await store.sqs('DeleteMessage', { QueueUrl, ReceiptHandle: b?.ReceiptHandle });
    const { ReceiptHandle } = (await store.receive('jobs', { VisibilityTimeout: 0 }))[0] ?? {};
    expect(ReceiptHandle).toBeUndefined();
    await store.crash();

    const { Attributes } = await store.sqs('GetQueueAttributes', {
      QueueUrl,
      AttributeNames: ['All'],
    });
    expect(Attributes).toMatchObject({
      ApproximateNumberOfMessages: '0',
      ApproximateNumberOfMessagesNotVisible: '1',
    });
  });

  test('the handle of the last receive deletes a message that is visible again', async () => {
    await store.sqs('SendMessage', { QueueUrl, MessageBody: 'a' });
    const [first] = await store.receive('jobs', { VisibilityTimeout: 0 });
    await store.crash();
    await store.sqs('DeleteMessage', { QueueUrl, ReceiptHandle: first?.ReceiptHandle });
    expect(await bodiesOf('jobs')).toEqual([]);
    await store.crash();
    expect(await bodiesOf('jobs')).toEqual([]);
  });

  test('what was received is hidden as long as it was to be, and counted', async () => {
    for (const MessageBody of ['hidden', 'back'])
      await store.sqs('SendMessage', { QueueUrl, MessageBody });
    const [, back] = await store.receive('jobs', { VisibilityTimeout: 600 });
    await store.sqs('SendMessage', { QueueUrl, MessageBody: 'again' });
    await store.receive('jobs', { VisibilityTimeout: 0 });
    await store.sqs('ChangeMessageVisibility', {
      ...{ QueueUrl, VisibilityTimeout: 0 },
      ReceiptHandle: back?.ReceiptHandle,
    });
    await store.crash();

    const received = await store.receive('jobs');
    expect(received.map((it) => [it.Body, it.Attributes?.['ApproximateReceiveCount']])).toEqual([
      ['back', '2'],
      ['again', '2'],
    ]);
  });

  test('a poison message goes to the dead-letter queue over crashes, and stays there as it was', async () => {
    await store.sqs('SetQueueAttributes', {
      ...{ QueueUrl, Attributes: { RedrivePolicy: redrive(3), VisibilityTimeout: '0' } },
    });
    const MessageAttributes = { kind: { DataType: 'String', StringValue: 'poison' } };
    const { MessageId } = await store.sqs('SendMessage', {
      ...{ QueueUrl, MessageBody: 'a', MessageAttributes },
    });
    for (const count of ['1', '2', '3']) {
      const [message] = await store.receive('jobs');
      expect(message?.Attributes?.['ApproximateReceiveCount']).toBe(count);
      await store.crash();
    }
    expect(await bodiesOf('jobs')).toEqual([]);
    await store.crash();

    expect(await bodiesOf('jobs')).toEqual([]);
    expect(await store.receive('dead')).toMatchObject([
      { Body: 'a', MessageId, MessageAttributes },
    ]);
  });

  test('a delayed message is not early, a purged one does not come, nor one of a deleted queue', async () => {
    await store.sqs('SendMessage', { QueueUrl, MessageBody: 'purged' });
    await store.sqs('PurgeQueue', { QueueUrl });
    await store.sqs('SendMessage', { QueueUrl, MessageBody: 'delayed', DelaySeconds: 600 });
    await store.sqs('SendMessage', { QueueUrl: queueUrl('dead'), MessageBody: 'gone' });
    await store.sqs('DeleteQueue', { QueueUrl: queueUrl('dead') });
    await store.sqs('CreateQueue', { QueueName: 'dead' });
    await store.crash();

    expect(await bodiesOf('jobs')).toEqual([]);
    expect(await bodiesOf('dead')).toEqual([]);
    const AttributeNames = ['ApproximateNumberOfMessagesDelayed'];
    const { Attributes } = await store.sqs('GetQueueAttributes', { QueueUrl, AttributeNames });
    expect(Attributes).toEqual({ ApproximateNumberOfMessagesDelayed: '1' });
  });

  test('the retention period ends a message, and no other', async () => {
    const Attributes = { MessageRetentionPeriod: '60' };
    await store.sqs('SetQueueAttributes', { QueueUrl, Attributes });
    await store.sqs('SendMessage', { QueueUrl, MessageBody: 'a' });
    await store.sqs('SendMessage', { QueueUrl: queueUrl('dead'), MessageBody: 'b' });
    await store.sweep(Date.now() + 50_000);
    expect(await bodiesOf('jobs', { VisibilityTimeout: 0 })).toEqual(['a']);
    await store.receive('jobs', { VisibilityTimeout: 0 });
    await store.sqs('SendMessage', { QueueUrl, MessageBody: 'c' });
    await store.sweep(Date.now() + 70_000);
    await store.crash();
    expect(await bodiesOf('jobs')).toEqual([]);
    expect(await bodiesOf('dead')).toEqual(['b']);
  });

  test('a FIFO queue keeps the order of a group, its lock and what was sent already', async () => {
    const fifo = { QueueUrl: queueUrl('orders.fifo'), MessageGroupId: 'g' };
    await store.sqs('CreateQueue', { QueueName: 'orders.fifo' });
    const send = (MessageBody: string, MessageDeduplicationId = MessageBody) =>
      store.sqs('SendMessage', { ...fifo, MessageBody, MessageDeduplicationId });
    for (const body of ['1', '2', '3']) await send(body);
    const [one] = await store.receive('orders.fifo', { MaxNumberOfMessages: 1 });
    const { SequenceNumber: third } = await send('3');
    await store.crash();

    expect(await bodiesOf('orders.fifo')).toEqual([]);
    expect((await send('3'))['SequenceNumber']).toBe(third);
    await store.sqs('DeleteMessage', { ...fifo, ReceiptHandle: one?.ReceiptHandle });
    const { SequenceNumber: fourth } = await send('4');
    expect(String(fourth) > String(third)).toBe(true);
    const bodies: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      const [message] = await store.receive('orders.fifo', { MaxNumberOfMessages: 1 });
      if (!message) continue;
      bodies.push(message.Body);
      await store.sqs('DeleteMessage', { ...fifo, ReceiptHandle: message.ReceiptHandle });
    }
    expect(bodies).toEqual(['2', '3', '4']);
  });
});

test('queues, tags, topics, subscriptions and buckets are as they were', async () => {
  const Attributes = { VisibilityTimeout: '7' };
  await store.sqs('SetQueueAttributes', { QueueUrl, Attributes });
  await store.sqs('TagQueue', { QueueUrl, Tags: { team: 'shop' } });
  const TopicArn = 'arn:aws:sns:us-east-1:123456789012:news';
  await store.sns({ Action: 'CreateTopic', Name: 'news' });
  await store.sns({
    Action: 'SetTopicAttributes',
    TopicArn,
    AttributeName: 'DisplayName',
    AttributeValue: 'N',
  });
  const asked: readonly (() => Promise<unknown>)[] = [
    () => store.sqs('ListQueues', {}),
    () => store.sqs('GetQueueAttributes', { QueueUrl, AttributeNames: ['All'] }),
    () => store.sqs('ListQueueTags', { QueueUrl }),
    async () =>
      (await store.sns({ Action: 'GetTopicAttributes', TopicArn })).replace(/<RequestId>.*/s, ''),
    async () => String((await store.s3('GET', '/')).body),
  ];
  const before = await Promise.all(asked.map((ask) => ask()));
  await store.crash();
  expect(await Promise.all(asked.map((ask) => ask()))).toEqual(before);
});

describe('objects', () => {
  const got = async (url: string) => {
    const { status, headers, body } = await store.s3('GET', url);
    const { 'content-type': type, etag, 'last-modified': modified, 'x-amz-meta-by': by } = headers;
    return { status, type, etag, modified, by, digest: digestOf(body) };
  };
  const digestOf = (body: Buffer | string): string =>
    createHash('sha256').update(body).digest('hex');

  test.each([
    ['an empty one', Buffer.alloc(0)],
    ['bytes', Buffer.from([0, 0xff, 0x0a, 0x89, 0x50])],
    ['ten megabytes', randomBytes(10 * 1024 * 1024)],
  ])('%s is there with type, metadata, digest and time', async (_, bytes) => {
    const headers = { 'content-type': 'image/png', 'x-amz-meta-by': 'ada' };
    await store.s3('PUT', '/media/images/a%20b.png', bytes, headers);
    const before = await got('/media/images/a%20b.png');
    expect(before).toMatchObject({
      status: 200,
      type: 'image/png',
      by: 'ada',
      digest: digestOf(bytes),
    });
    await store.crash();
    expect(await got('/media/images/a%20b.png')).toEqual(before);
  });

  test('the last one of a key stays, a copy too, a deleted one does not; no file is left over', async () => {
    const put = (key: string, body: string) => store.s3('PUT', `/media/${key}`, body);
    await Promise.all(['1', '2', '3'].map((body) => put('a', body)));
    await put('b', '1');
    await store.s3('DELETE', '/media/b');
    await put('c', 'first');
    await store.s3('PUT', '/media/d', '', { 'x-amz-copy-source': '/media/c' });
    await put('c', 'second');
    await writeFile(join(await store.folder(), 'objects', 'never-recorded'), 'x');
    await store.crash();

    const bodies = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (key) =>
        String((await store.s3('GET', `/media/${key}`)).body),
      ),
    );
    expect(bodies).toEqual(['3', expect.stringContaining('NoSuchKey'), 'second', 'first']);
    expect(await readdir(join(await store.folder(), 'objects'))).toHaveLength(3);
  });

  test('an object of several parts is there once it was completed', async () => {
    const started = String((await store.s3('POST', '/media/parts?uploads')).body);
    const id = /<UploadId>([^<]*)/.exec(started)?.[1] ?? '';
    const { headers } = await store.s3('PUT', `/media/parts?partNumber=1&uploadId=${id}`, 'part');
    const part = `<Part><PartNumber>1</PartNumber><ETag>${String(headers['etag'])}</ETag></Part>`;
    await store.s3(
      'POST',
      `/media/parts?uploadId=${id}`,
      `<CompleteMultipartUpload>${part}</CompleteMultipartUpload>`,
    );
    await store.crash();
    expect(String((await store.s3('GET', '/media/parts')).body)).toBe('part');
  });

  test('a bucket that was deleted is gone', async () => {
    await store.s3('DELETE', '/media');
    await store.crash();
    expect((await store.s3('GET', '/media')).status).toBe(404);
  });
});
