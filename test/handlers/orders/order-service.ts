import { randomUUID } from 'node:crypto';
import { operations } from '../../../generated/storefront/orders/operations.ts';
import { responses } from '../../../generated/storefront/orders/response-validators.js';
import { handler } from '../../../handlers/orders/index.lambda.ts';
import type { Portion } from '../../../handlers/stores/products.ts';
import type { components } from '../../../generated/storefront/types.ts';
import { bodyOf, caller, routesOf, type Answer, type Person } from '../shop.ts';

type Order = components['schemas']['Order'];

/** Calls the order service as the gateway would. */
export const call = caller(handler, routesOf(operations.table), responses);

/** Orders the items, or without any the cart. */
export const order = (
  as: Person,
  items?: readonly Portion[],
  rest: { readonly key?: string; readonly at?: number; readonly note?: string } = {},
) =>
  call('POST /api/v1/orders', {
    as,
    headers: { 'Idempotency-Key': rest.key ?? randomUUID() },
    body: { ...(items && { items }), ...(rest.note !== undefined && { note: rest.note }) },
    ...(rest.at !== undefined && { at: rest.at }),
  });

export const getOrder = (as: Person, id: string) =>
  call('GET /api/v1/orders/{id}', { as, path: { id } });

/** Changes the order from the version that an answer's `ETag` names. */
export const change = (as: Person, from: Answer<Order>, body: object) =>
  call('PUT /api/v1/orders/{id}', {
    as,
    path: { id: bodyOf(from).id },
    headers: { 'If-Match': from.headers['etag'] ?? '' },
    body,
  });

export const cancel = (as: Person, id: string, headers = {}) =>
  call('DELETE /api/v1/orders/{id}', { as, path: { id }, headers });

export const fillCart = (
  as: Person,
  items: readonly Portion[],
  headers: Record<string, string> = {},
) => call('PUT /api/v1/cart', { as, headers, body: { items } });
