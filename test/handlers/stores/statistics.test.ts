import { documentClient } from '../../../handlers/runtime/document-client.ts';
import { countUsers, orderStatistics } from '../../../handlers/stores/statistics.ts';
import { faultyService, type FaultyService } from '../faulty-service.ts';
import { order } from '../orders/order-service.ts';
import { newPerson, newProduct, noon, openShop, pieces, type Shop } from '../shop.ts';

let shop: Shop;
let dynamoDb: FaultyService;
beforeAll(async () => {
  shop = await openShop();
  dynamoDb = await faultyService(shop.dynamoDb.url);
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = dynamoDb.url;
});
afterAll(async () => {
  documentClient().destroy();
  await dynamoDb.close();
  await shop.close();
});

const period = { first: noon - 1, last: noon };

/** A first page as DynamoDB gives it after a megabyte; the next one starts after the key. */
const firstPage = (page: object, key: object) => ({
  operation: 'Query',
  writes: false,
  statusCode: 200,
  body: { ...page, LastEvaluatedKey: key },
});

test('orders are added up over all pages', async () => {
  await order(await newPerson(), [pieces(await newProduct(1, 700))]);
  dynamoDb.faults.push(
    firstPage(
      { Items: [{ total: { N: '50' } }, { total: { N: '25' } }], Count: 2 },
      {
        order_id: { S: '00000000-0000-4000-8000-000000000000' },
        created_at: { N: String(noon - 1) },
        status: { S: 'pending' },
      },
    ),
  );
  expect(await orderStatistics('pending', period)).toEqual({ count: 3, total: 775 });
});

test('users are counted over all pages', async () => {
  await newPerson('admin');
  dynamoDb.faults.push(
    firstPage(
      { Count: 7 },
      {
        user_id: { S: '00000000-0000-4000-8000-000000000000' },
        userType: { S: 'admin' },
        createdAt: { S: new Date(noon - 1).toISOString() },
      },
    ),
  );
  expect(await countUsers('admin', period)).toBe(8);
});

test('nothing made, nothing counted', async () => {
  const before = { first: 0, last: 1 };
  expect(await orderStatistics('paid', before)).toEqual({ count: 0, total: 0 });
  expect(await countUsers('customer', before)).toBe(0);
});
