import { documentOf } from '../../../gateway/document/read.ts';
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

  test('an operation of a REST API: its key, what is JSON, and headers of one value by status', () => {
    const fixed = (value: string, required = true) => ({
      required,
      schema: { type: 'string', enum: [value] },
    });
    const headers = {
      Deprecation: { $ref: '#/components/headers/Deprecation' },
      Sunset: { ...fixed('never'), schema: { $ref: '#/components/schemas/Never' } },
      Optional: fixed('x', false),
      Choice: { required: true, schema: { type: 'string', enum: ['x', 'y'] } },
    };
    const patch = {
      operationId: 'patchThing',
      security: [{ key: [], token: [] }],
      requestBody: { content: { 'application/merge-patch+json': { schema: {} } } },
      responses: { '200': { headers }, '404': {} },
    };
    const scheme = { type: 'apiKey', in: 'header' };
    const document = documentOf({
      paths: {
        '/things': { patch, get: { operationId: 'getThings', security: [{ key: [] }] } },
      },
      components: {
        headers: { Deprecation: fixed('@1') },
        schemas: { Never: { type: 'string', enum: ['never'] } },
        securitySchemes: {
          key: { ...scheme, name: 'X-API-Key' },
          token: { ...scheme, name: 'Authorization', 'x-amazon-apigateway-authorizer': {} },
        },
      },
    });
    const service = { name: 'things', operations: operationsOf(document) };
    expect(definitionOf(document, service)).toMatchObject({
      paths: { '/things': { patch: { requestBody: { content: { 'application/json': {} } } } } },
    });
    expect(operationsSource(document, service)).toContain(`export interface Operations {
  patchThing: Operation<Schemas['patchThing'], 'authorized'>;
  getThings: Operation<Schemas['getThings'], 'key'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    patchThing: {
      method: 'PATCH', path: '/things', access: 'authorized',
      headers: {
        '200': {"Deprecation":"@1","Sunset":"never"},
      },
    },
    getThings: { method: 'GET', path: '/things', access: 'key' },
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
