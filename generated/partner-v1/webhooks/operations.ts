// Made by `npm run generate` from the document; not to be edited.
import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
  putSubscription: Operation<Schemas['putSubscription'], 'authorized'>;
  getSubscription: Operation<Schemas['getSubscription'], 'authorized'>;
  deleteSubscription: Operation<Schemas['deleteSubscription'], 'authorized'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    putSubscription: { method: 'PUT', path: '/webhooks/subscription', access: 'authorized' },
    getSubscription: { method: 'GET', path: '/webhooks/subscription', access: 'authorized' },
    deleteSubscription: { method: 'DELETE', path: '/webhooks/subscription', access: 'authorized' },
  },
};
