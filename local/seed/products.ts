import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProductItem } from '../../handlers/stores/product-items.ts';

/** A product of the demo shop and what is on hand of it. */
export interface SeedProduct {
  readonly product: ProductItem;
  readonly onHand: number;
}

/** `products.json`. Prices are in cents. */
interface Rows {
  /** Known by the last two digits of their ids: 01 never runs out, 0b is the last one, 0c is sold out. */
  readonly named: readonly (Facts & { readonly last: string; readonly onHand: number })[];
  /** Things in several finishes, each of which is a product. */
  readonly ranges: readonly (Omit<Facts, 'name'> & {
    readonly thing: string;
    readonly finishes: readonly string[];
  })[];
}

type Facts = Pick<ProductItem, 'name' | 'description' | 'categories' | 'price'>;

/** 1 November 2026, when the shop opened; a minute later the next product came. */
const opened = Date.UTC(2026, 10, 1);

/** What the demo shop sells, the same at every call. */
export async function seedProducts(root: string): Promise<readonly SeedProduct[]> {
  const text = await readFile(join(root, 'local/seed/products.json'), 'utf8');
  const { named, ranges } = JSON.parse(text) as Rows;
  const finished = ranges.flatMap(({ thing, finishes, price, ...facts }) =>
    finishes.map((finish, step) => ({
      ...facts,
      name: `${finish} ${thing}`,
      price: dearer(price, step),
    })),
  );
  return [
    ...named.map(({ last, onHand, ...facts }) =>
      seedProduct(Number.parseInt(last, 16), facts, onHand),
    ),
    ...finished.map((facts, index) => {
      const number = named.length + 1 + index;
      // Between 10 and 490, in no order that meets the eye.
      return seedProduct(number, facts, 10 + ((number * 7919) % 49) * 10);
    }),
  ];
}

function seedProduct(number: number, facts: Facts, onHand: number): SeedProduct {
  const created = opened + number * 60_000;
  const productId = `1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e${number.toString(16).padStart(2, '0')}`;
  const times = { created_at: created, updated_at: created };
  return { product: { productId, ...facts, currency: 'EUR', version: 1, ...times }, onHand };
}

/** A tenth a step, down to a price that ends in 90. */
const dearer = (price: number, steps: number): number =>
  Math.floor((price * (10 + steps) + 100) / 1000) * 100 - 10;
