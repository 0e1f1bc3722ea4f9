// Made by `npm run generate` from the document; not to be edited.
import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
  getCart: Operation<Schemas['getCart'], 'authorized'>;
  replaceCart: Operation<Schemas['replaceCart'], 'authorized'>;
  clearCart: Operation<Schemas['clearCart'], 'authorized'>;
  listOrders: Operation<Schemas['listOrders'], 'authorized', 'limit'>;
  createOrder: Operation<Schemas['createOrder'], 'authorized'>;
  getOrder: Operation<Schemas['getOrder'], 'authorized'>;
  updateOrder: Operation<Schemas['updateOrder'], 'authorized'>;
  cancelOrder: Operation<Schemas['cancelOrder'], 'authorized'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    getCart: { method: 'GET', path: '/api/v1/cart', access: 'authorized' },
    replaceCart: { method: 'PUT', path: '/api/v1/cart', access: 'authorized' },
    clearCart: { method: 'DELETE', path: '/api/v1/cart', access: 'authorized' },
    listOrders: { method: 'GET', path: '/api/v1/orders', access: 'authorized' },
    createOrder: { method: 'POST', path: '/api/v1/orders', access: 'authorized' },
    getOrder: { method: 'GET', path: '/api/v1/orders/{id}', access: 'authorized' },
    updateOrder: { method: 'PUT', path: '/api/v1/orders/{id}', access: 'authorized' },
    cancelOrder: { method: 'DELETE', path: '/api/v1/orders/{id}', access: 'authorized' },
  },
};
