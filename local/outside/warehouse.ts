import { json } from '../http/message.ts';
import { hashOf } from './hash.ts';
import type { System } from './system.ts';

/** A warehouse: where the pieces of a product lie. */
export const warehouse: System = (path, request) => {
  const [, sku] = /^places\/([0-9A-Za-z-]{1,64})$/.exec(path) ?? [];
  if (sku === undefined || request.method !== 'GET')
    return json(404, { message: 'The warehouse knows no such thing' });
  const hash = hashOf(sku);
  const places = [0, 1].slice(0, 1 + (hash % 2)).map((at) => ({
    hall: 'ABC'.charAt((hash >>> (8 + at)) % 3),
    shelf: 1 + ((hash >>> (12 + at)) % 40),
    pieces: 1 + ((hash >>> (18 + at)) % 500),
  }));
  return json(200, { sku, places });
};
