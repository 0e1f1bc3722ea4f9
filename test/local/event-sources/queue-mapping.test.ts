import type { Message } from '@aws-sdk/client-sqs';
import type { Functions } from '../../../gateway/index.ts';
import { QueueMapping } from '../../../local/event-sources/queue-mapping.ts';
import type { Queue } from '../../../local/event-sources/sqs-queue.ts';
import { ManualTimer, settled } from './manual-timer.ts';

type Invoke = Functions['invoke'];

/** A queue of batches, as SQS would hand them out; it waits when there are no more. */
class FakeQueue implements Queue {
  readonly deleted: string[] = [];
  receives = 0;
  isAway = false;
  isClosed = false;
  deletes: 'works' | 'fails' = 'works';
  readonly #batches: string[][];
  #waiting: (() => void) | undefined;

  constructor(...batches: string[][]) {
    this.#batches = batches;
  }

  add(...batch: string[]): void {
    this.#batches.push(batch);
    this.#waiting?.();
  }

  arn(): Promise<string> {
    return this.#answer('arn:aws:sqs:us-east-1:123456789012:jobs');
  }

  async receive(atMost: number, signal: AbortSignal): Promise<readonly Message[]> {
    this.receives += 1;
    await this.#answer(undefined);
    if (this.#batches.length === 0) {
      await new Promise<void>((resolve, reject) => {
        this.#waiting = resolve;
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    }
    const batch = this.#batches.shift() ?? [];
    if (batch.length > atMost) throw new Error('more than asked for');
    return batch.map((MessageId) => ({ MessageId, ReceiptHandle: `receipt-${MessageId}` }));
  }

  delete(messages: readonly Message[]): Promise<void> {
    if (this.deletes === 'fails') return Promise.reject(new Error('no'));
    this.deleted.push(...messages.map(({ MessageId = '' }) => MessageId));
    return Promise.resolve();
  }

  close(): void {
    this.isClosed = true;
  }

  #answer<T>(value: T): Promise<T> {
    return this.isAway ? Promise.reject(new Error('connect ECONNREFUSED')) : Promise.resolve(value);
  }
}

const idsOf = (event: string): string[] =>
  (JSON.parse(event) as { Records: { messageId: string }[] }).Records.map((it) => it.messageId);
const succeeded = (answer: unknown = null) =>
  ({ outcome: 'succeeded', payload: JSON.stringify(answer) }) as const;
const failed = { outcome: 'failed', payload: '{"errorMessage":"boom"}' } as const;

const open: (() => Promise<void>)[] = [];
function map(queue: FakeQueue, invoke: Invoke, maximumConcurrency = 2) {
  const timer = new ManualTimer();
  const lines: string[] = [];
  const mapping = new QueueMapping({
    ...{ queueName: 'jobs', queue, functionName: 'worker', functions: { invoke }, batchSize: 10 },
    ...{ maximumConcurrency, timer, log: (line) => lines.push(line) },
  });
  open.push(async () => {
    const closed = mapping.close();
    await timer.advance(3000);
    await closed;
  });
  return { timer, lines, mapping };
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

test('the function gets the batch by its full name, and what it answered nothing about is deleted', async () => {
  const queue = new FakeQueue(['a', 'b']);
  const calls: [string, string[]][] = [];
  map(queue, (name, event) => {
    calls.push([name, idsOf(event)]);
    return Promise.resolve(succeeded());
  });
  await settled();
  expect(calls).toEqual([['worker', ['a', 'b']]]);
  expect(queue.deleted).toEqual(['a', 'b']);
});

test.each([
  ['named ones stay', succeeded({ batchItemFailures: [{ itemIdentifier: 'b' }] }), ['a', 'c'], []],
  [
    'all stay of a function that fails',
    failed,
    [],
    ['queue jobs: worker failed with 3 messages, which stay: boom'],
  ],
  [
    'all stay after an answer that is malformed',
    succeeded({ batchItemFailures: [{ itemIdentifier: '' }] }),
    [],
    [
      'queue jobs: worker failed with 3 messages, which stay: its answer names no message of the batch in batchItemFailures[0].itemIdentifier',
    ],
  ],
])('%s', async (_, result, deleted, said) => {
  const queue = new FakeQueue(['a', 'b', 'c']);
  const { lines } = map(queue, () => Promise.resolve(result));
  await settled();
  expect(queue.deleted).toEqual(deleted);
  expect(lines).toEqual(said);
});

test('a batch does not wait for another one, up to the most calls at a time', async () => {
  const queue = new FakeQueue(['slow'], ['a'], ['b'], ['c']);
  const ends: (() => void)[] = [];
  let most = 0;
  let running = 0;
  map(queue, async (_, event) => {
    running += 1;
    most = Math.max(most, running);
    if (idsOf(event).includes('slow')) await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
    return succeeded();
  });
  await settled();
  expect(queue.deleted).toEqual(['a', 'b', 'c']);
  expect(most).toBe(2);
  ends.forEach((end) => end());
  await settled();
  expect(queue.deleted).toEqual(['a', 'b', 'c', 'slow']);
});

test('nothing is received while as many calls run as may', async () => {
  const queue = new FakeQueue(['a'], ['b'], ['c']);
  map(queue, () => new Promise(() => undefined));
  await settled();
  expect(queue.receives).toBe(2);
});

test('a function that fails is called again after pauses that grow, until it succeeds', async () => {
  const queue = new FakeQueue(['a'], ['b'], ['c'], ['d'], ['e']);
  const answers = [failed, failed, failed];
  const { timer } = map(queue, () => Promise.resolve(answers.shift() ?? succeeded()), 1);
  const seen: (readonly number[])[] = [];
  for (const wait of [250, 500, 1000]) {
    await settled();
    seen.push(timer.waits);
    await timer.advance(wait);
  }
  expect(seen).toEqual([[250], [500], [1000]]);
  expect(queue.deleted).toEqual(['d', 'e']);
  expect(timer.waits).toEqual([]);
});

test('while it fails it is called with one batch at a time', async () => {
  const queue = new FakeQueue(['a'], ['b'], ['c']);
  const results = [Promise.resolve(failed)];
  const { timer } = map(queue, () => results.shift() ?? new Promise(() => undefined), 3);
  // The second batch was received before the first one had failed.
  await settled();
  await timer.advance(60_000);
  expect(queue.receives).toBe(2);
});

test('messages that failed alone slow nothing', async () => {
  const queue = new FakeQueue(['a'], ['b'], ['c']);
  const { timer } = map(queue, (_, event) =>
    Promise.resolve(
      succeeded({ batchItemFailures: idsOf(event).map((it) => ({ itemIdentifier: it })) }),
    ),
  );
  await settled();
  expect(queue.receives).toBe(4);
  expect(timer.waits).toEqual([]);
});

test('a queue that is away is said once and looked for again after pauses that grow', async () => {
  const queue = new FakeQueue(['a']);
  queue.isAway = true;
  const { timer, lines } = map(queue, () => Promise.resolve(succeeded()));
  await timer.advance(250 + 500);
  expect(timer.waits).toEqual([1000]);
  queue.isAway = false;
  await timer.advance(1000);
  expect(queue.deleted).toEqual(['a']);
  expect(lines).toEqual(['queue jobs: receives nothing for now: connect ECONNREFUSED']);
});

test('messages that cannot be deleted are said', async () => {
  const queue = new FakeQueue(['a']);
  queue.deletes = 'fails';
  const { lines } = map(queue, () => Promise.resolve(succeeded()));
  await settled();
  expect(lines).toEqual(['queue jobs: 1 messages are not deleted and come again: no']);
});

test('closing waits for a call in flight and deletes what it did', async () => {
  const queue = new FakeQueue(['a']);
  let end = (): void => undefined;
  const { mapping, lines } = map(queue, async () => {
    await new Promise<void>((resolve) => (end = resolve));
    return succeeded();
  });
  await settled();
  const closed = mapping.close();
  await settled();
  expect(queue.isClosed).toBe(false);
  end();
  await closed;
  expect(queue).toMatchObject({ deleted: ['a'], isClosed: true, receives: 2 });
  expect(lines).toEqual([]);
});

test('closing waits three seconds for a call that does not end', async () => {
  const queue = new FakeQueue(['a']);
  const { mapping, timer } = map(queue, () => new Promise(() => undefined), 1);
  await settled();
  const closed = mapping.close();
  await settled();
  expect(timer.waits).toEqual([3000]);
  expect(queue.isClosed).toBe(false);
  await timer.advance(3000);
  await closed;
  expect(queue).toMatchObject({ deleted: [], isClosed: true });
});
