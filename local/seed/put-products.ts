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
  const putOf = ({ product, onHand }: SeedProduct) =>
    newProductItems(product, onHand).map((Item) => ({
      // What has no version is a product of an earlier form, which nothing reads any more.
      Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(version)' },
    }));
  /** All or none; where one is there already, each by itself. */
  const put = async (some: readonly SeedProduct[]): Promise<void> => {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: some.flatMap(putOf) }));
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      if (some.length > 1) for (const one of some) await put([one]);
    }
  };
  try {
    await Promise.all(groupsOf(products, together).map(put));
  } finally {
    client.destroy();
  }
}

const groupsOf = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, group) =>
    items.slice(group * size, (group + 1) * size),
  );
