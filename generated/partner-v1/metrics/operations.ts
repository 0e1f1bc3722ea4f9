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
    getMetrics: { method: 'GET', path: '/internal/metrics', access: 'authorized' },
  },
};
