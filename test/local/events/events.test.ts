import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { openEvents, type Events } from '../../../local/events/events.ts';
import {
  connection,
  HandClock,
  idsInOrder,
  outcomeOf,
  served,
  temporaryFolder,
  uuid,
  type Served,
} from '../json-services.ts';

const bus = 'shop-test-shop';
const clock = new HandClock();

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let events: Events;
let server: Served;
let client: EventBridgeClient;

async function open(): Promise<void> {
  events = await openEvents({
    folder: folder.path,
    buses: [bus],
    now: clock.now,
    newId: idsInOrder(),
  });
  server = await served([events.service], {
    'shop-test-orders': {
      rights: [`events:PutEvents event-bus/${bus}`],
      manifest: 'handlers/orders/manifest.json',
      tables: {},
    },
  });
  client = new EventBridgeClient(connection(server.url));
}

async function close(): Promise<void> {
  client.destroy();
  await server.close();
  await events.close();
}

beforeEach(async () => {
  folder = await temporaryFolder();
  await open();
});
afterEach(async () => {
  await close();
  await folder.remove();
});

const entry = (rest: Partial<PutEventsRequestEntry> = {}): PutEventsRequestEntry => ({
  EventBusName: bus,
  Source: 'shop.orders',
  DetailType: 'OrderPaid',
  Detail: '{"orderId":"7"}',
  ...rest,
});
const put = (...Entries: PutEventsRequestEntry[]) =>
  outcomeOf(client.send(new PutEventsCommand({ Entries })));
const file = (): string => join(folder.path, 'events.jsonl');

const event = {
  version: '0',
  id: uuid(1),
  'detail-type': 'OrderPaid',
  source: 'shop.orders',
  account: '123456789012',
  time: '2026-11-21T12:00:00Z',
  region: 'us-east-1',
  resources: [],
  detail: { orderId: '7' },
  'event-bus-name': bus,
};

test('an event is kept as its targets would get it', async () => {
  expect(await put(entry())).toEqual({ FailedEntryCount: 0, Entries: [{ EventId: uuid(1) }] });
  expect(events.recent()).toEqual([event]);
  expect(await readFile(file(), 'utf8')).toBe(`${JSON.stringify(event)}\n`);
  expect(((await stat(file())).mode & 0o777).toString(8)).toBe('600');
});

test('a bus is named by its ARN too, and the time and resources are the sender’s', async () => {
  const rest = {
    EventBusName: `arn:aws:events:us-east-1:123456789012:event-bus/${bus}`,
    Time: new Date('2026-01-02T03:04:05.678Z'),
    Resources: ['arn:aws:s3:::media'],
  };
  await put(entry(rest));
  expect(events.recent()).toEqual([
    { ...event, time: '2026-01-02T03:04:05Z', resources: rest.Resources },
  ]);
});

const missing = (name: string) => ({
  ErrorCode: 'InvalidArgument',
  ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
});
test.each<[string, Partial<PutEventsRequestEntry>, object]>([
  ['no source', { Source: undefined }, missing('Source')],
  ['no detail type', { DetailType: '' }, missing('DetailType')],
  ['no detail', { Detail: undefined }, missing('Detail')],
  [
    'a source of AWS',
    { Source: 'aws.s3' },
    {
      ErrorCode: 'NotAuthorizedForSourceException',
      ErrorMessage: 'Not authorized for the source.',
    },
  ],
  ...['{"a":', '[]', '"text"', 'null'].map(
    (Detail): [string, Partial<PutEventsRequestEntry>, object] => [
      `the detail ${Detail}`,
      { Detail },
      { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' },
    ],
  ),
  [
    'a bus that is not there',
    { EventBusName: 'shop' },
    {
      ErrorCode: 'ResourceNotFoundException',
      ErrorMessage: `Event bus shop does not exist. There are ${bus}.`,
    },
  ],
])('an entry with %s fails alone', async (_, wrong, fault) => {
  expect(await put(entry(wrong), entry())).toEqual({
    FailedEntryCount: 1,
    Entries: [fault, { EventId: uuid(1) }],
  });
  expect(events.recent()).toEqual([event]);
});

/** An entry of so many bytes, as EventBridge counts them. */
const ofSize = (bytes: number): PutEventsRequestEntry => {
  const rest = 'shop.orders'.length + 'OrderPaid'.length + '{"t":""}'.length;
  return entry({ Detail: `{"t":"${'x'.repeat(bytes - rest)}"}` });
};
const overLimit = {
  name: 'ValidationException',
  message: 'Total size of the entries in the request is over the limit.',
};

test('the entries of a call have 1,048,576 bytes at most', async () => {
  expect(await put(ofSize(1_048_576))).toMatchObject({ FailedEntryCount: 0 });
  expect(await put(ofSize(1_048_577))).toEqual(overLimit);
  expect(await put(ofSize(600_000), ofSize(448_577))).toEqual(overLimit);
  expect(events.recent()).toHaveLength(1);
});

test('a call has one to ten entries', async () => {
  const ten = await put(...Array<PutEventsRequestEntry>(10).fill(entry()));
  expect(ten).toMatchObject({ FailedEntryCount: 0 });
  const eleven = await put(...Array<PutEventsRequestEntry>(11).fill(entry()));
  expect(eleven).toMatchObject({ name: 'ValidationException' });
  expect(await put()).toMatchObject({ name: 'ValidationException' });
});

test('a function puts on the bus its manifest grants, and on no other', async () => {
  const orders = new EventBridgeClient(connection(server.url, 'shop-test-orders'));
  const send = (EventBusName: string) =>
    outcomeOf(orders.send(new PutEventsCommand({ Entries: [entry({ EventBusName })] })));
  const granted = await send(bus);
  const denied = await send('default');
  orders.destroy();
  expect(granted).toMatchObject({ FailedEntryCount: 0 });
  expect(denied).toMatchObject({ name: 'AccessDeniedException' });
  expect(server.lines.at(-1)).toContain('was denied PutEvents on event-bus/default');
});

test('the newest hundred are at hand, the newest first, after a start as well', async () => {
  for (let n = 0; n < 11; n += 1) {
    await put(...Array.from({ length: 10 }, (_, at) => entry({ Detail: `{"n":${n * 10 + at}}` })));
  }
  const numbers = () => events.recent().map(({ detail }) => detail['n']);
  const newest = Array.from({ length: 100 }, (_, at) => 109 - at);
  expect(numbers()).toEqual(newest);
  await close();
  await open();
  expect(numbers()).toEqual(newest);
});

test('a line torn by a crash is cut off, and the next event stands on a line of its own', async () => {
  await put(entry());
  await close();
  await appendFile(file(), '{"version":"0","id":"torn');
  await open();
  await put(entry({ DetailType: 'OrderUpdated' }));
  expect(events.recent().map((it) => it['detail-type'])).toEqual(['OrderUpdated', 'OrderPaid']);
  expect((await readFile(file(), 'utf8')).split('\n').map((it) => it.length > 0)).toEqual([
    true,
    true,
    false,
  ]);
});

test('a log that has grown long is put aside by the next start, with its newest events at hand', async () => {
  await put(entry());
  await close();
  const line = await readFile(file(), 'utf8');
  await writeFile(file(), line.repeat(Math.ceil((8 * 1024 * 1024) / line.length) + 1));
  await open();
  expect(events.recent()).toHaveLength(100);
  await put(entry({ DetailType: 'OrderUpdated' }));
  expect((await readFile(file(), 'utf8')).split('\n')).toHaveLength(2);
  expect((await stat(join(folder.path, 'events.1.jsonl'))).size).toBeGreaterThan(8 * 1024 * 1024);
});
