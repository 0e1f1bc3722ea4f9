// Made by `npm run generate` from the document; not to be edited.
import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
  register: Operation<Schemas['register'], 'public'>;
  login: Operation<Schemas['login'], 'public'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    register: { method: 'POST', path: '/api/v1/register', access: 'public' },
    login: { method: 'POST', path: '/api/v1/login', access: 'public' },
  },
};
