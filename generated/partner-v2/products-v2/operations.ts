// Made by `npm run generate` from the document; not to be edited.
import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
  listProducts: Operation<Schemas['listProducts'], 'key', 'limit'>;
  createProduct: Operation<Schemas['createProduct'], 'authorized'>;
  searchProducts: Operation<Schemas['searchProducts'], 'key'>;
  getProduct: Operation<Schemas['getProduct'], 'key'>;
  replaceProduct: Operation<Schemas['replaceProduct'], 'authorized'>;
  patchProduct: Operation<Schemas['patchProduct'], 'authorized'>;
  deleteProduct: Operation<Schemas['deleteProduct'], 'authorized'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    listProducts: { method: 'GET', path: '/products', access: 'key' },
    createProduct: { method: 'POST', path: '/products', access: 'authorized' },
    searchProducts: { method: 'GET', path: '/products/search', access: 'key' },
    getProduct: { method: 'GET', path: '/products/{productId}', access: 'key' },
    replaceProduct: { method: 'PUT', path: '/products/{productId}', access: 'authorized' },
    patchProduct: { method: 'PATCH', path: '/products/{productId}', access: 'authorized' },
    deleteProduct: { method: 'DELETE', path: '/products/{productId}', access: 'authorized' },
  },
};
