import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import type { CatalogKey, ProductItem } from './product-items.ts';
import { getProducts } from './products.ts';

/** A page of a list. */
export interface ProductPage {
  readonly products: readonly ProductItem[];
  /** Where the next page begins; absent where nothing follows. */
  readonly next?: string | undefined;
}

export interface PageQuery {
  /** 1 to 100. */
  readonly limit: number;
  /** `next` of the page before, checked with {@link isPosition}. */
  readonly after?: string | undefined;
}

/** One partition of `GSI1`, or the part of it that begins with a word. */
export interface Listing {
  readonly partition: string;
  readonly prefix?: string;
  /** Sort key, in the table, of the item that stands at a position. */
  readonly sortKeyAt: (position: string) => string;
}

/** An item as the index has it: whole, but eventually consistent. */
export interface IndexEntry extends CatalogKey {
  readonly GSI1SK: string;
}

export interface IndexPage {
  readonly entries: readonly IndexEntry[];
  /** Where this is false nothing follows; where it is true something may. */
  readonly more: boolean;
}

/**
 * Tells whether a list may begin after a position that a client hands back: DynamoDB refuses one
 * outside of what the query asks for.
 */
export const isPosition = (position: unknown, prefix = ''): position is string =>
  typeof position === 'string' && position.startsWith(prefix) && /^[^#]+#[^#]+$/.test(position);

/** Positions are `<what a list is sorted by>#<product id>`. */
export const sortedBy = (position: string): string => position.slice(0, position.indexOf('#'));
export const productAt = (position: string): string => position.slice(position.indexOf('#') + 1);

/** Reads index entries after a position; pointers and details alike. */
export async function readIndex(
  listing: Listing,
  limit: number,
  after: string | undefined,
): Promise<IndexPage> {
  const { partition, prefix } = listing;
  const page = await documentClient().send(
    new QueryCommand({
      TableName: requireEnv('CATALOG_TABLE'),
      IndexName: 'GSI1',
      KeyConditionExpression:
        prefix === undefined
          ? 'GSI1PK = :partition'
          : 'GSI1PK = :partition AND begins_with(GSI1SK, :prefix)',
      ExpressionAttributeValues: {
        ':partition': partition,
        ...(prefix !== undefined && { ':prefix': prefix }),
      },
      Limit: limit,
      ExclusiveStartKey: after === undefined ? undefined : startKeyOf(listing, after),
    }),
  );
  return {
    entries: (page.Items ?? []) as IndexEntry[],
    more: page.LastEvaluatedKey !== undefined,
  };
}

const startKeyOf = ({ partition, sortKeyAt }: Listing, after: string) => ({
  GSI1PK: partition,
  GSI1SK: after,
  PK: `PRODUCT#${productAt(after)}`,
  SK: sortKeyAt(after),
});

/** The products that entries point at, in their order and each once; those that are gone are left out. */
export async function productsAt(entries: readonly IndexEntry[]): Promise<readonly ProductItem[]> {
  const ids = [...new Set(entries.map(({ GSI1SK }) => productAt(GSI1SK)))];
  const products = await getProducts(ids);
  return ids.flatMap((id) => products.get(id) ?? []);
}
