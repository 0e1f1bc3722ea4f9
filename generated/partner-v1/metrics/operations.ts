// Made by `npm run generate` from the document; not to be edited.
import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
  getMetrics: Operation<Schemas['getMetrics'], 'authorized'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    getMetrics: {
      method: 'GET', path: '/internal/metrics', access: 'authorized',
      headers: {
        '200': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
  },
};
