// Made by `npm run generate` from the document; not to be edited.
import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
  getStatistics: Operation<Schemas['getStatistics'], 'authorized'>;
  runAdminOperation: Operation<Schemas['runAdminOperation'], 'authorized'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    getStatistics: { method: 'GET', path: '/api/v1/admin', access: 'authorized' },
    runAdminOperation: { method: 'POST', path: '/api/v1/admin', access: 'authorized' },
  },
};
