import { documentClient } from '../../../handlers/runtime/document-client.ts';
import { returnToStock, takeFromStock } from '../../../handlers/stores/inventory.ts';
import { getProducts } from '../../../handlers/stores/products.ts';
import { transact } from '../../../handlers/stores/transaction.ts';
import {
  conflict,
  failure,
  faultyService,
  lostAnswer,
  type Fault,
  type FaultyService,
} from '../faulty-service.ts';
import { cancel, order } from '../orders/order-service.ts';
import {
  bodyOf,
  newPerson,
  newProduct,
  noon,
  openShop,
  outcome,
  pieces,
  stockOf,
  type Shop,
} from '../shop.ts';

let shop: Shop;
let dynamoDb: FaultyService;
beforeAll(async () => {
  shop = await openShop();
  dynamoDb = await faultyService(shop.dynamoDb.url);
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = dynamoDb.url;
});
afterEach(() => {
  dynamoDb.faults.length = 0;
});
afterAll(async () => {
  documentClient().destroy();
  await dynamoDb.close();
  await shop.close();
});

const times = (count: number, fault: Fault): Fault[] => Array<Fault>(count).fill(fault);

test('all items are written', async () => {
  const [a, b] = [await newProduct(5), await newProduct(5)];
  const items = [takeFromStock(pieces(a, 2), noon), returnToStock(pieces(b, 3), noon)];
  expect(await transact(items)).toEqual({ outcome: 'committed' });
  expect([await stockOf(a), await stockOf(b)]).toEqual([3, 8]);
});

test('none is written when conditions fail, and they are named', async () => {
  const [a, b, c] = [await newProduct(0), await newProduct(5), await newProduct(0)];
  const items = [a, b, c].map((id) => takeFromStock(pieces(id), noon));
  expect(await transact(items)).toEqual({ outcome: 'refused', failed: [0, 2] });
  expect(await stockOf(b)).toBe(5);
});

test('an answer that got lost is asked for again, and written once', async () => {
  const id = await newProduct(5);
  dynamoDb.faults.push(lostAnswer, lostAnswer);
  expect(await transact([takeFromStock(pieces(id), noon)])).toEqual({ outcome: 'committed' });
  expect(await stockOf(id)).toBe(4);
});

test('a conflict is tried again', async () => {
  const id = await newProduct(5);
  dynamoDb.faults.push(...times(3, conflict));
  expect(await transact([takeFromStock(pieces(id), noon)])).toEqual({ outcome: 'committed' });
  expect(await stockOf(id)).toBe(4);
});

test('a conflict beside a failed condition is a refusal', async () => {
  const id = await newProduct(5);
  const reasons = [{ Code: 'TransactionConflict' }, { Code: 'ConditionalCheckFailed' }];
  dynamoDb.faults.push({ ...conflict, body: { ...conflict.body, CancellationReasons: reasons } });
  expect(await transact([takeFromStock(pieces(id), noon)])).toEqual({
    outcome: 'refused',
    failed: [1],
  });
});

test('a cancellation for any other reason is an error', async () => {
  const id = await newProduct(5);
  const reasons = [{ Code: 'ValidationError', Message: 'Too large' }];
  dynamoDb.faults.push({ ...conflict, body: { ...conflict.body, CancellationReasons: reasons } });
  await expect(transact([takeFromStock(pieces(id), noon)])).rejects.toThrow(
    'Transaction cancelled',
  );
});

describe('an order', () => {
  test('whose answers all got lost is found again by its key, and made once', async () => {
    const ada = await newPerson();
    const id = await newProduct(5);
    dynamoDb.faults.push(...times(3, lostAnswer));
    const lost = await order(ada, [pieces(id)], { key: 'a' });
    const again = await order(ada, [pieces(id)], { key: 'a' });
    expect([lost.statusCode, lost.body]).toEqual([
      500,
      { message: 'Internal Server Error', code: 'internal_error' },
    ]);
    expect([again.statusCode, again.headers['idempotency-replayed']]).toEqual([201, 'true']);
    expect(await stockOf(id)).toBe(4);
  });

  test('that failed has taken nothing and left its key free', async () => {
    const ada = await newPerson();
    const id = await newProduct(5);
    dynamoDb.faults.push(...times(3, failure));
    expect(outcome(await order(ada, [pieces(id)], { key: 'a' }))).toBe('500 internal_error');
    expect(await stockOf(id)).toBe(5);
    const again = await order(ada, [pieces(id)], { key: 'a' });
    expect([again.statusCode, again.headers['idempotency-replayed']]).toEqual([201, undefined]);
    expect(await stockOf(id)).toBe(4);
  });

  test('that never gets through is told to try again', async () => {
    const ada = await newPerson();
    const id = await newProduct(5);
    dynamoDb.faults.push(...times(7, conflict));
    expect(outcome(await order(ada, [pieces(id)], { key: 'a' }))).toBe('503 unavailable');
    expect(outcome(await order(ada, [pieces(id)], { key: 'a' }))).toBe('201');
  });

  test('cancelled with an answer that got lost returns its items once', async () => {
    const ada = await newPerson();
    const id = await newProduct(5);
    const made = await order(ada, [pieces(id)]);
    dynamoDb.faults.push(lostAnswer);
    expect(outcome(await cancel(ada, bodyOf(made).id))).toBe('200');
    expect(await stockOf(id)).toBe(5);
  });
});

test('products that a throttled table left unread are read again', async () => {
  const ids = [await newProduct(1), await newProduct(2)];
  const table = process.env['CATALOG_TABLE'] ?? '';
  const Keys = ids.map((id) => ({ PK: { S: `PRODUCT#${id}` }, SK: { S: 'DETAILS' } }));
  dynamoDb.faults.push({
    operation: 'BatchGetItem',
    writes: false,
    statusCode: 200,
    body: { Responses: {}, UnprocessedKeys: { [table]: { Keys, ConsistentRead: true } } },
  });
  expect([...(await getProducts(ids)).keys()].sort()).toEqual([...ids].sort());
});

test('a table that never answers in full is an error, not a missing product', async () => {
  const id = await newProduct(1);
  const table = process.env['CATALOG_TABLE'] ?? '';
  const Keys = [{ PK: { S: `PRODUCT#${id}` }, SK: { S: 'DETAILS' } }];
  const unread: Fault = {
    operation: 'BatchGetItem',
    writes: false,
    statusCode: 200,
    body: { Responses: {}, UnprocessedKeys: { [table]: { Keys } } },
  };
  dynamoDb.faults.push(...times(5, unread));
  await expect(getProducts([id])).rejects.toThrow('The catalog does not answer in full');
});
