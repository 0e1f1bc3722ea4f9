import { operations } from '../../generated/partner-v1/products/operations.ts';
import { service } from '../runtime/service.ts';
import { createProduct } from './create-product.ts';
import { deleteProduct } from './delete-product.ts';
import { getProduct } from './get-product.ts';
import { listProducts } from './list-products.ts';
import { patchProduct } from './patch-product.ts';
import { replaceProduct } from './replace-product.ts';
import { searchProducts } from './search-products.ts';

export const handler = service(operations, {
  listProducts,
  createProduct,
  searchProducts,
  getProduct,
  replaceProduct,
  patchProduct,
  deleteProduct,
});
