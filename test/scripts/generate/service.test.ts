import { operationsOf } from '../../../gateway/document/operations.ts';
import {
  definitionOf,
  operationsSource,
  responseValidatorTypes,
  validatorTypes,
} from '../../../scripts/generate/service.ts';
import { removeFolders } from '../../gateway/document/folder.ts';
import { shop } from './shop.ts';

afterAll(removeFolders);

const header = '// Made by `npm run generate` from the document; not to be edited.\n';

describe('what is generated of a service', () => {
  test('a definition that openapi-backend dispatches by, without prose and schemas', async () => {
    const document = await shop();
    expect(definitionOf(document, { name: 'all', operations: operationsOf(document) })).toEqual({
      openapi: '3.0.3',
      info: { title: 'Shop', version: '1' },
      paths: {
        '/things/{id}': {
          put: {
            operationId: 'putThing',
            security: [{ pool: ['write'] }],
            parameters: [
              { name: 'colour', in: 'query', schema: { type: 'array' } },
              { name: 'deep', in: 'query' },
              { name: 'If-Match', in: 'header', required: true },
              { name: 'id', in: 'path', required: true },
            ],
            requestBody: { content: { 'application/json': {} } },
            responses: {},
          },
        },
        '/health': { get: { operationId: 'getHealth', security: [], responses: {} } },
      },
      components: { securitySchemes: { pool: { type: 'oauth2' } } },
    });
  });

  test('the types and the table of its operations', async () => {
    const document = await shop();
    const operations = operationsOf(document);
    expect(operationsSource(document, { name: 'all', operations }))
      .toBe(`${header}import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
  putThing: Operation<Schemas['putThing'], 'authorized', 'deep'>;
  getHealth: Operation<Schemas['getHealth'], 'public'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    putThing: { method: 'PUT', path: '/things/{id}', access: 'authorized' },
    getHealth: { method: 'GET', path: '/health', access: 'public' },
  },
};
`);
  });

  test('query parameters with a default are named: handlers always get a value', async () => {
    const document = await shop();
    const [put] = operationsOf(document);
    const limit = { name: 'limit', in: 'query', schema: { type: 'integer', default: 20 } };
    const id = { name: 'id', in: 'path', schema: { type: 'string', default: 'x' } };
    const parameters = [limit, { ...limit, name: 'order' }, id].map((value) => ({
      pointer: '',
      value,
    }));
    const operations = put ? [{ ...put, parameters }] : [];
    expect(operationsSource(document, { name: 'all', operations })).toContain(
      "putThing: Operation<Schemas['putThing'], 'authorized', 'limit' | 'order'>;",
    );
  });

  test('the types of its validators', async () => {
    const service = { name: 'all', operations: operationsOf(await shop()) };
    expect(validatorTypes(service))
      .toBe(`${header}import type { Validate } from '../../../handlers/runtime/operation.ts';

export declare const putThing: Validate;
export declare const getHealth: Validate;
`);
    expect(responseValidatorTypes(service)).toContain("Record<'putThing' | 'getHealth', ");
  });
});
