import type { components } from '../../generated/partner-v2/types.ts';
import { imagePath, inventoryPath } from '../products/paths.ts';
import { entityTag } from '../runtime/entity-tag.ts';
import { mostCategories, type ProductFacts, type ProductItem } from '../stores/product-items.ts';
import { productPath } from './paths.ts';

type Schemas = components['schemas'];

/** A product as version 2 shows it. Picture and inventory are where they are in version 1. */
export const presentProduct = (product: ProductItem): Schemas['Product'] => ({
  id: product.productId,
  ...inputOf(product),
  version: product.version,
  createdAt: new Date(product.created_at).toISOString(),
  updatedAt: new Date(product.updated_at).toISOString(),
  links: {
    self: productPath(product.productId),
    image: imagePath(product.productId),
    inventory: inventoryPath(product.productId),
  },
});

/** What a client would say to make the product. */
export const inputOf = (product: ProductItem): Schemas['ProductInput'] => ({
  title: product.name,
  ...(product.description !== undefined && { description: product.description }),
  categories: [...product.categories],
  price: { amount: product.price, currency: product.currency },
});

/** What a client says of a product, or what no model of API Gateway can say of lists. */
export function factsOf(
  input: Schemas['ProductInput'],
): { readonly facts: ProductFacts } | { readonly reason: string } {
  const { title: name, description, categories, price } = input;
  if (categories.length < 1 || categories.length > mostCategories) {
    return { reason: `requestBody/categories must have 1 to ${mostCategories} items` };
  }
  if (new Set(categories).size < categories.length) {
    return { reason: 'requestBody/categories must have each item once' };
  }
  const { amount, currency } = price;
  return { facts: { name, description, categories, price: amount, currency } };
}

/** A product and the tag of its version. */
export const answerOf = (product: ProductItem) => ({
  headers: { etag: entityTag(product.version) },
  body: presentProduct(product),
});
