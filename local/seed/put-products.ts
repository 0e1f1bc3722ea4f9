import { newProductItems } from '../../handlers/stores/product-items.ts';
import { connectionTo } from '../addresses/connection.ts';
import type { SeedProduct } from './products.ts';

/** A product of the demo has less than ten items, a transaction at most a hundred. */
const together = 10;

/**
 * Puts products that are not there yet, each whole: with its inventory and all that it is found by.
 * Those that are there stay as they have become.
 *
 * @param table full name of the catalog
 */
export async function putProducts(
  endpoint: string,
  table: string,
  products: readonly SeedProduct[],
): Promise<void> {
  const { DynamoDBClient, TransactionCanceledException } = await import('@aws-sdk/client-dynamodb');
  const { DynamoDBDocumentClient, TransactWriteCommand } = await import('@aws-sdk/lib-dynamodb');
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connectionTo(endpoint)));
  /** All or none; where some are there already, the others once more. */
  const put = async (some: readonly SeedProduct[]): Promise<void> => {
    const puts = some.map((it) => putsOf(it, table));
    try {
      await client.send(new TransactWriteCommand({ TransactItems: puts.flat() }));
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const owners = puts.flatMap((of, index) => of.map(() => some[index]));
      const refused = (error.CancellationReasons ?? []).map(({ Code }) => Code === refusal);
      const there = new Set(owners.filter((_, item) => refused[item]));
      if (there.size === 0) throw error;
      const left = some.filter((it) => !there.has(it));
      if (left.length > 0) await put(left);
    }
  };
  try {
    await Promise.all(groupsOf(products, together).map(put));
  } finally {
    client.destroy();
  }
}

const refusal = 'ConditionalCheckFailed';

const putsOf = ({ product, onHand }: SeedProduct, table: string) =>
  newProductItems(product, onHand).map((Item) => ({
    // What has no version is a product of an earlier form, which nothing reads any more.
    Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(version)' },
  }));

const groupsOf = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, group) =>
    items.slice(group * size, (group + 1) * size),
  );
