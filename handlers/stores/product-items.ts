/** What every version of the API shows of a product, each in a form of its own. */
export interface ProductItem extends ProductFacts {
  readonly productId: string;
  /** Counts the changes, from 1. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly created_at: number;
  /** Epoch milliseconds. */
  readonly updated_at: number;
}

/** What a client may say of a product. */
export interface ProductFacts {
  readonly name: string;
  readonly description?: string | undefined;
  /** The first is the main one; at most {@link mostCategories}. */
  readonly categories: readonly string[];
  /** Cents. */
  readonly price: number;
  readonly currency: 'EUR';
}

/** `PRODUCT#<id>` / `INVENTORY`. API Gateway reads and writes it as well, without a function. */
export interface InventoryItem {
  /** The product's id. */
  readonly sku: string;
  /** Pieces that nobody has ordered. */
  readonly on_hand: number;
  /** Counts the changes, from 1. */
  readonly version: number;
  /** Epoch milliseconds. */
  readonly updated_at: number;
}

/** A whole item of the table, its keys included. */
export type CatalogItem = Readonly<Record<string, unknown>> & CatalogKey;

export interface CatalogKey {
  readonly PK: string;
  readonly SK: string;
}

/**
 * A change writes details and former version, and at most so many pointers of the old and of the
 * new form: 2 + 2 * (8 + 40) of the 100 actions that a transaction may have.
 */
export const mostCategories = 8;
const mostWords = 40;

/** Ten years, as long as the records of a trade are kept. */
const versionLifetimeSeconds = 3653 * 24 * 60 * 60;

export const detailsKey = (productId: string): CatalogKey => keyOf(productId, 'DETAILS');
export const inventoryKey = (productId: string): CatalogKey => keyOf(productId, 'INVENTORY');

/** Partitions of `GSI1`. */
export const allProducts = 'PRODUCTS';
export const productsIn = (category: string): string => `CATEGORY#${category}`;
/** Words are spread over partitions by their first letter, so that every prefix stays in one. */
export const productsByWord = (word: string): string =>
  `TERM#${String.fromCodePoint(word.codePointAt(0) ?? 0)}`;

/** Everything that is written when a product is made: details, an inventory, pointers. */
export const newProductItems = (product: ProductItem, onHand = 0): readonly CatalogItem[] => [
  detailsOf(product),
  inventoryOf(product.productId, onHand, product.created_at),
  ...pointersOf(product),
];

/** `PRODUCT#<id>` / `DETAILS`, in the list of all products. */
export const detailsOf = (product: ProductItem): CatalogItem => ({
  ...detailsKey(product.productId),
  GSI1PK: allProducts,
  GSI1SK: positionOf(product),
  ...product,
});

const inventoryOf = (productId: string, onHand: number, now: number): CatalogItem => ({
  ...inventoryKey(productId),
  ...({ sku: productId, on_hand: onHand, version: 1, updated_at: now } satisfies InventoryItem),
});

/** `PRODUCT#<id>` / `VERSION#<n>`: what a product was before a change; in no index. */
export const versionOf = (product: ProductItem, now: number): CatalogItem => ({
  ...keyOf(product.productId, `VERSION#${String(product.version).padStart(9, '0')}`),
  ...product,
  replaced_at: now,
  expires_at: Math.floor(now / 1000) + versionLifetimeSeconds,
});

/** Small items by which a product is found: `CATEGORY#<category>`, `TERM#<word>`. */
export const pointersOf = (product: ProductItem): readonly CatalogItem[] => [
  ...product.categories.map((category) => ({
    ...keyOf(product.productId, `CATEGORY#${category}`),
    GSI1PK: productsIn(category),
    GSI1SK: positionOf(product),
  })),
  ...termsOf(product).map((word) => ({
    ...keyOf(product.productId, `TERM#${word}`),
    GSI1PK: productsByWord(word),
    GSI1SK: `${word}#${product.productId}`,
  })),
];

/** The words a product is found by. */
export const termsOf = ({ name }: Pick<ProductItem, 'name'>): readonly string[] =>
  wordsOf(name).slice(0, mostWords);

/**
 * Words without case, accents and forms of width, each once. A longer one counts as several, lest it
 * outgrow a key.
 */
export function wordsOf(text: string): readonly string[] {
  // Lower case may compose anew, and what was decomposed may be upper case.
  const folded = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return [...new Set(folded.match(/[\p{L}\p{N}]{1,64}/gu))];
}

/** Takes the keys off an item of the table. */
export const productOf = (item: Readonly<Record<string, unknown>>): ProductItem =>
  Object.fromEntries(
    Object.entries(item).filter(([name]) => !keyNames.has(name)),
  ) as unknown as ProductItem;

const keyNames = new Set(['PK', 'SK', 'GSI1PK', 'GSI1SK']);

const keyOf = (productId: string, SK: string): CatalogKey => ({ PK: `PRODUCT#${productId}`, SK });

/** In the order they were made, whatever becomes of their names: a walk misses none and sees none twice. */
const positionOf = ({ created_at, productId }: ProductItem): string =>
  `${new Date(created_at).toISOString()}#${productId}`;
