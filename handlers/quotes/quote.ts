import type { components } from '../../generated/partner-v1/types.ts';
import type { ProductItem } from '../stores/products.ts';

type Schemas = components['schemas'];
type Quote = Schemas['Quote'];
type QuoteItem = Schemas['QuoteItem'];

/** What the integration's request template passes on. */
export interface QuoteQuestion extends Pick<Schemas['QuoteRequest'], 'items'> {
  readonly requestId: string;
}

/** Reads products by id; unknown ones are absent from the map. */
export type ReadProducts = (
  productIds: readonly string[],
) => Promise<ReadonlyMap<string, ProductItem>>;

/** How long the shop keeps its word. */
const validMillis = 24 * 60 * 60_000;

/** As the document says; API Gateway does not count the items of a list (REST fact 106). */
const mostItems = 50;

/**
 * What a failure of the function begins with: the document chooses the status by it.
 *
 * `Invalid` is the caller's fault, `NotFound` names products that are not in the catalog, `Unavailable`
 * says that the catalog does not answer.
 */
export type QuoteFault = 'Invalid' | 'NotFound' | 'Unavailable';

export const quoteFault = (fault: QuoteFault, sentence: string, cause?: unknown): Error =>
  new Error(`${fault}: ${sentence}`, { cause });

/**
 * Prices the items.
 *
 * @param now epoch milliseconds
 * @throws Error that begins with a {@link QuoteFault}
 */
export async function quote(
  { items }: QuoteQuestion,
  readProducts: ReadProducts,
  now: number,
): Promise<Quote> {
  const ids = items.map(({ productId }) => productId);
  refuse(items.length === 0, 'items is empty');
  refuse(items.length > mostItems, `items has ${items.length} entries, at most ${mostItems}`);
  refuse(new Set(ids).size < ids.length, 'items names a product twice');
  const products = await readProducts(ids).catch((error: unknown) => {
    throw quoteFault('Unavailable', 'the catalog does not answer', error);
  });
  const unknown = ids.filter((id) => !products.has(id));
  if (unknown.length > 0) throw quoteFault('NotFound', `no product ${unknown.join(', ')}`);
  const lines = items.flatMap((item) => lineOf(item, products.get(item.productId)));
  return {
    lines,
    total: lines.reduce((sum, { amount }) => sum + amount, 0),
    currency: 'EUR',
    validUntil: new Date(now + validMillis).toISOString(),
  };
}

function refuse(isWrong: boolean, sentence: string): void {
  if (isWrong) throw quoteFault('Invalid', sentence);
}

function lineOf({ productId, quantity }: QuoteItem, product: ProductItem | undefined) {
  if (product === undefined) return [];
  const { name, price: unitPrice } = product;
  return [{ productId, name, quantity, unitPrice, amount: unitPrice * quantity }];
}
