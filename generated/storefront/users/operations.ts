// Made by `npm run generate` from the document; not to be edited.
import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
  listUsers: Operation<Schemas['listUsers'], 'authorized', 'userType' | 'limit'>;
  createUser: Operation<Schemas['createUser'], 'authorized'>;
  getUser: Operation<Schemas['getUser'], 'authorized'>;
  updateUser: Operation<Schemas['updateUser'], 'authorized'>;
  deleteUser: Operation<Schemas['deleteUser'], 'authorized'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    listUsers: { method: 'GET', path: '/api/v1/users', access: 'authorized' },
    createUser: { method: 'POST', path: '/api/v1/users', access: 'authorized' },
    getUser: { method: 'GET', path: '/api/v1/users/{id}', access: 'authorized' },
    updateUser: { method: 'PUT', path: '/api/v1/users/{id}', access: 'authorized' },
    deleteUser: { method: 'DELETE', path: '/api/v1/users/{id}', access: 'authorized' },
  },
};
