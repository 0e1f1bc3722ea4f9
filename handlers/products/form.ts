import type { components } from '../../generated/partner-v1/types.ts';
import { entityTag } from '../runtime/entity-tag.ts';
import type { ProductFacts, ProductItem } from '../stores/product-items.ts';
import { imagePath, inventoryPath, productPath, successorPath } from './paths.ts';

type Schemas = components['schemas'];

/** A product as version 1 shows it. */
export const presentProduct = (product: ProductItem): Schemas['Product'] => ({
  id: product.productId,
  ...inputOf(product),
  currency: product.currency,
  version: product.version,
  createdAt: new Date(product.created_at).toISOString(),
  updatedAt: new Date(product.updated_at).toISOString(),
  links: {
    self: productPath(product.productId),
    image: imagePath(product.productId),
    inventory: inventoryPath(product.productId),
    successor: successorPath(product.productId),
  },
});

/** What a client would say to make the product; version 1 knows the first category alone. */
export const inputOf = (product: ProductItem): Schemas['ProductInput'] => ({
  name: product.name,
  ...(product.description !== undefined && { description: product.description }),
  category: product.categories[0] ?? '',
  price: product.price,
  currency: product.currency,
});

/**
 * What a client says of a product. Its further categories, of which version 1 knows nothing, stay.
 *
 * @param before the product that is replaced
 */
export function factsOf(input: Schemas['ProductInput'], before?: ProductItem): ProductFacts {
  const { name, description, category, price, currency = 'EUR' } = input;
  const further = before?.categories.slice(1).filter((it) => it !== category) ?? [];
  return {
    name,
    description,
    categories: [category, ...further],
    price,
    currency,
  };
}

/** A product and the tag of its version. */
export const answerOf = (product: ProductItem) => ({
  headers: { etag: entityTag(product.version) },
  body: presentProduct(product),
});
