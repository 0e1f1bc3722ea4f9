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
    putSubscription: {
      method: 'PUT', path: '/webhooks/subscription', access: 'authorized',
      headers: {
        '200': {"Access-Control-Allow-Origin":"*"},
        '400': {"Access-Control-Allow-Origin":"*"},
        '401': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
    getSubscription: {
      method: 'GET', path: '/webhooks/subscription', access: 'authorized',
      headers: {
        '200': {"Access-Control-Allow-Origin":"*"},
        '401': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '404': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
    deleteSubscription: {
      method: 'DELETE', path: '/webhooks/subscription', access: 'authorized',
      headers: {
        '204': {"Access-Control-Allow-Origin":"*"},
        '401': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
  },
};
