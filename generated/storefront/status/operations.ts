// Made by `npm run generate` from the document; not to be edited.
import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
  getHealth: Operation<Schemas['getHealth'], 'public'>;
  getReadiness: Operation<Schemas['getReadiness'], 'public'>;
  getLiveness: Operation<Schemas['getLiveness'], 'public'>;
  getPublicHealth: Operation<Schemas['getPublicHealth'], 'public'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    getHealth: { method: 'GET', path: '/_health', access: 'public' },
    getReadiness: { method: 'GET', path: '/_health/ready', access: 'public' },
    getLiveness: { method: 'GET', path: '/_health/live', access: 'public' },
    getPublicHealth: { method: 'GET', path: '/api/v1/public/health', access: 'public' },
  },
};
