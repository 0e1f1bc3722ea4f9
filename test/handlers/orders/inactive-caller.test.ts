import { randomUUID } from 'node:crypto';
import { deleteUser, suspendUser } from '../../../handlers/stores/users.ts';
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
import { call, order } from './order-service.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const headers = { 'Idempotency-Key': 'k', 'If-Match': '*' };

describe.each([
  ['suspended', (id: string): Promise<unknown> => suspendUser(id)],
  ['deleted', (id: string): Promise<unknown> => deleteUser(id)],
])("a %s user's unexpired token", (_, leave) => {
  test('is refused by every operation, and nothing changes', async () => {
    const ada: Person = await newPerson();
    const cups = await newProduct(5);
    const { id } = bodyOf(await order(ada, [pieces(cups)]));
    await leave(ada.id);
    const items = [pieces(cups)];
    const answers = await Promise.all([
      call('GET /api/v1/cart', { as: ada }),
      call('PUT /api/v1/cart', { as: ada, headers, body: { items } }),
      call('DELETE /api/v1/cart', { as: ada }),
      call('GET /api/v1/orders', { as: ada }),
      call('POST /api/v1/orders', { as: ada, headers, body: { items } }),
      call('GET /api/v1/orders/{id}', { as: ada, path: { id } }),
      call('PUT /api/v1/orders/{id}', { as: ada, path: { id }, headers, body: { status: 'paid' } }),
      call('DELETE /api/v1/orders/{id}', { as: ada, path: { id } }),
    ]);
    expect(answers.map(outcome)).toEqual(Array(8).fill('401 account_inactive'));
    expect(await stockOf(cups)).toBe(4);
  });
});

test('a token of a user that never was is refused', async () => {
  const nobody: Person = { id: randomUUID(), userType: 'customer' };
  expect(outcome(await call('GET /api/v1/cart', { as: nobody }))).toBe('401 account_inactive');
});
