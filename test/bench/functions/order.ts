import { operations } from '../../../generated/storefront/orders/operations.ts';
import { service } from '../../../handlers/runtime/service.ts';

/**
 * The storefront's order service with its validators and its dispatch, and without its tables: only
 * `createOrder` is called.
 */
const order = {
  id: '0b5f7f0e-8a3d-4f6e-9a6c-2d1c4e5f6a7b',
  userId: '5d1f2b8a-1f0e-4c55-9f53-0f3f1f0a7c11',
  status: 'pending',
  items: [],
  total: 1200,
  createdAt: '2026-01-02T03:04:05.000Z',
  updatedAt: '2026-01-02T03:04:05.000Z',
  version: 1,
  links: {},
};
const unused = (): Promise<never> => Promise.reject(new Error('The bench calls createOrder alone'));
const handlers = {
  getCart: unused,
  replaceCart: unused,
  clearCart: unused,
  listOrders: unused,
  createOrder: () => Promise.resolve({ statusCode: 201, body: order }),
  getOrder: unused,
  updateOrder: unused,
  cancelOrder: unused,
};

type Definition = { paths: Record<string, Record<string, { security?: unknown }>> };

/** The same operations, open to everyone: what a token costs shows in the difference. */
function withoutSecurity(given: typeof operations): typeof operations {
  const definition = structuredClone(given.definition) as Definition;
  for (const path of Object.values(definition.paths)) {
    for (const operation of Object.values(path)) delete operation.security;
  }
  return { ...given, definition };
}

export const open = service(withoutSecurity(operations), handlers as never);
export const secured = service(operations, handlers as never);
