import { randomUUID } from 'node:crypto';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../../handlers/runtime/document-client.ts';
import {
  bodyOf,
  newPerson,
  newProduct,
  openShop,
  outcome,
  pieces,
  stockOf,
  type Person,
  type Shop,
} from '../shop.ts';
import { call, cancel, change, getOrder, order } from './order-service.ts';

let shop: Shop;
let owner: Person;
let stranger: Person;
let admin: Person;
beforeAll(async () => {
  shop = await openShop();
  [owner, stranger, admin] = [await newPerson(), await newPerson(), await newPerson('admin')];
});
afterAll(() => shop.close());

/** An order that has come to a status by legal moves; the answer that brought it there. */
async function orderIn(status: string): ReturnType<typeof order> {
  const made = await order(owner, [pieces(await newProduct(5), 2)]);
  if (status === 'pending') return made;
  if (status === 'cancelled') return change(owner, made, { status });
  const paid = await change(owner, made, { status: 'paid' });
  if (status === 'paid') return paid;
  const shipped = await change(admin, paid, { status: 'shipped' });
  return status === 'shipped' ? shipped : change(admin, shipped, { status: 'delivered' });
}

const statuses = ['pending', 'paid', 'shipped', 'delivered', 'cancelled'];

/** What the owner and an administrator are answered, from (down) to (across) each status. */
const moves: Record<string, string[]> = {
  pending: ['200 403', '200 403', '409 409', '409 409', '200 200'],
  paid: ['409 409', '200 403', '403 200', '409 409', '200 200'],
  shipped: ['409 409', '409 409', '409 409', '403 200', '409 409'],
  delivered: ['409 409', '409 409', '409 409', '409 409', '409 409'],
  cancelled: ['409 409', '409 409', '409 409', '409 409', '409 409'],
};

describe.each(statuses)('from %s', (from) => {
  test.each(statuses)('to %s', async (to) => {
    const byOwner = await change(owner, await orderIn(from), { status: to });
    const byAdmin = await change(admin, await orderIn(from), { status: to });
    expect(`${byOwner.statusCode} ${byAdmin.statusCode}`).toBe(moves[from]?.[statuses.indexOf(to)]);
  });
});

test('refusals say why', async () => {
  const paid = await orderIn('paid');
  expect((await change(owner, paid, { status: 'shipped' })).body).toEqual({
    message: 'Only an administrator may do this',
    code: 'forbidden',
  });
  expect((await change(owner, paid, { status: 'delivered' })).body).toEqual({
    message: 'A paid order cannot become delivered',
    code: 'illegal_transition',
  });
});

test('a move counts the version and keeps everything else', async () => {
  const made = await orderIn('pending');
  const paid = await change(owner, made, { status: 'paid' });
  expect(paid.headers['etag']).toBe('"2"');
  expect(paid.body).toEqual({ ...made.body, status: 'paid', version: 2 });
  expect((await getOrder(owner, bodyOf(made).id)).body).toEqual(paid.body);
});

test('the note is replaced, and removed where it is left out', async () => {
  const made = await orderIn('pending');
  const noted = await change(owner, made, { status: 'pending', note: 'Ring twice' });
  const silent = await change(owner, noted, { status: 'pending' });
  expect([bodyOf(noted).note, bodyOf(silent).note]).toEqual(['Ring twice', undefined]);
});

describe("another's order", () => {
  test.each(['shipped', 'pending'])(
    'a %s one answers like one that is not there',
    async (status) => {
      const { id } = bodyOf(await orderIn(status));
      const notThere = randomUUID();
      const attempts = (target: string) => [
        getOrder(stranger, target),
        call('PUT /api/v1/orders/{id}', {
          as: stranger,
          path: { id: target },
          body: { status: 'paid' },
        }),
        call('PUT /api/v1/orders/{id}', {
          as: stranger,
          path: { id: target },
          headers: { 'If-Match': '*' },
          body: { status: 'cancelled' },
        }),
        cancel(stranger, target),
        cancel(stranger, target, { 'If-Match': '"99"' }),
      ];
      const theirs = await Promise.all(attempts(id));
      expect(theirs).toEqual(await Promise.all(attempts(notThere)));
      expect(new Set(theirs.map(outcome))).toEqual(new Set(['404 not_found']));
      expect(bodyOf(await getOrder(owner, id)).status).toBe(status);
    },
  );

  test('an administrator reads it', async () => {
    const made = await orderIn('pending');
    expect((await getOrder(admin, bodyOf(made).id)).body).toEqual(made.body);
  });
});

describe('what a client cannot set', () => {
  test.each([
    'id',
    'userId',
    'items',
    'total',
    'version',
    'createdAt',
    'updatedAt',
    'links',
  ] as const)('%s is refused', async (member) => {
    const made = await orderIn('pending');
    const answer = await change(owner, made, { status: 'paid', [member]: bodyOf(made)[member] });
    expect(outcome(answer)).toBe('400 invalid_request');
    expect((await getOrder(owner, bodyOf(made).id)).body).toEqual(made.body);
  });
});

describe('If-Match', () => {
  const update = (id: string, headers: Record<string, string>) =>
    call('PUT /api/v1/orders/{id}', { as: owner, path: { id }, headers, body: { status: 'paid' } });

  test.each([
    ['missing', {}, '428 precondition_required'],
    ['current', { 'If-Match': '"1"' }, '200'],
    ['in lower case', { 'if-match': '"1"' }, '200'],
    ['any', { 'If-Match': '*' }, '200'],
    ['stale', { 'If-Match': '"0"' }, '412 precondition_failed'],
    ['weak', { 'If-Match': 'W/"1"' }, '412 precondition_failed'],
    ['no entity tag', { 'If-Match': '1' }, '400 invalid_request'],
  ])('%s', async (_, headers, expected) => {
    const { id } = bodyOf(await orderIn('pending'));
    expect(outcome(await update(id, headers as Record<string, string>))).toBe(expected);
  });

  test('of ten changes from one version one is made', async () => {
    const made = await orderIn('pending');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        change(owner, made, { status: 'pending', note: `Note ${index}` }),
      ),
    );
    expect(answers.map(outcome).sort()).toEqual([
      '200',
      ...Array<string>(9).fill('412 precondition_failed'),
    ]);
    expect(bodyOf(await getOrder(owner, bodyOf(made).id)).version).toBe(2);
  });
});

describe('cancelling', () => {
  test('returns the items to stock and keeps the order', async () => {
    const cups = await newProduct(5);
    const made = await order(owner, [pieces(cups, 2)], { note: 'Ring twice' });
    const cancelled = await cancel(owner, bodyOf(made).id);
    expect(cancelled.headers['etag']).toBe('"2"');
    expect(cancelled.body).toEqual({ ...made.body, status: 'cancelled', version: 2 });
    expect((await getOrder(owner, bodyOf(made).id)).body).toEqual(cancelled.body);
    expect(await stockOf(cups)).toBe(5);
  });

  test('by PUT does the same', async () => {
    const cups = await newProduct(5);
    const made = await order(owner, [pieces(cups, 2)], { note: 'Ring twice' });
    const cancelled = await change(owner, made, { status: 'cancelled', note: 'Changed my mind' });
    expect([bodyOf(cancelled).status, bodyOf(cancelled).note]).toEqual([
      'cancelled',
      'Changed my mind',
    ]);
    expect((await getOrder(owner, bodyOf(made).id)).body).toEqual(cancelled.body);
    expect(await stockOf(cups)).toBe(5);
  });

  test('twenty times at once, by both ways and an administrator: stock returns once', async () => {
    const cups = await newProduct(5);
    const made = await order(owner, [pieces(cups, 2)]);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 === 0
          ? cancel(index % 4 === 0 ? owner : admin, bodyOf(made).id)
          : change(owner, made, { status: 'cancelled' }),
      ),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    const refused = answers.filter(({ statusCode }) => statusCode !== 200).map(outcome);
    expect(
      refused.every((it) => /^(409 illegal_transition|412 precondition_failed)$/.test(it)),
    ).toBe(true);
    expect(await stockOf(cups)).toBe(5);
  });

  test('while it is being paid: one of both wins, and stock fits', async () => {
    const cups = await newProduct(5);
    const made = await order(owner, [pieces(cups, 2)]);
    await Promise.all([
      change(owner, made, { status: 'paid' }),
      cancel(owner, bodyOf(made).id, { 'If-Match': '"1"' }),
    ]);
    const { status, version } = bodyOf(await getOrder(owner, bodyOf(made).id));
    expect([status, version, await stockOf(cups)]).toEqual(
      status === 'paid' ? ['paid', 2, 3] : ['cancelled', 2, 5],
    );
  });

  test.each([
    ['pending', '200'],
    ['paid', '200'],
    ['shipped', '409 illegal_transition'],
    ['delivered', '409 illegal_transition'],
    ['cancelled', '409 illegal_transition'],
  ])('a %s order: %s', async (status, expected) => {
    const { id } = bodyOf(await orderIn(status));
    expect(outcome(await cancel(owner, id))).toBe(expected);
  });

  test('returns what is still in the catalog', async () => {
    const [cups, gone] = [await newProduct(5), await newProduct(5)];
    const made = await order(owner, [pieces(cups), pieces(gone)]);
    const Key = { PK: `PRODUCT#${gone}`, SK: 'DETAILS' };
    await documentClient().send(
      new DeleteCommand({ TableName: process.env['CATALOG_TABLE'], Key }),
    );
    expect(outcome(await cancel(owner, bodyOf(made).id))).toBe('200');
    expect(await stockOf(cups)).toBe(5);
  });

  test('from a version that is no longer current is refused', async () => {
    const { id } = bodyOf(await orderIn('paid'));
    expect(outcome(await cancel(owner, id, { 'If-Match': '"1"' }))).toBe('412 precondition_failed');
    expect(outcome(await cancel(owner, id, { 'If-Match': '"2"' }))).toBe('200');
  });
});

test.each(['GET', 'PUT', 'DELETE'])('%s with an id that is none is refused', async (method) => {
  const body = method === 'PUT' ? { status: 'paid' } : undefined;
  const answer = await call(`${method} /api/v1/orders/{id}`, {
    as: owner,
    path: { id: '1' },
    body,
  });
  expect(outcome(answer)).toBe('400 invalid_request');
});
