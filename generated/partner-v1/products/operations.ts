// Made by `npm run generate` from the document; not to be edited.
import type { Operation, ServiceOperations } from '../../../handlers/runtime/operation.ts';
import type { operations as Schemas } from '../types.ts';
import definition from './definition.json' with { type: 'json' };
import * as validators from './validators.js';

export interface Operations {
  listProducts: Operation<Schemas['listProducts'], 'key', 'limit'>;
  createProduct: Operation<Schemas['createProduct'], 'authorized'>;
  searchProducts: Operation<Schemas['searchProducts'], 'key'>;
  getProduct: Operation<Schemas['getProduct'], 'key'>;
  replaceProduct: Operation<Schemas['replaceProduct'], 'authorized'>;
  patchProduct: Operation<Schemas['patchProduct'], 'authorized'>;
  deleteProduct: Operation<Schemas['deleteProduct'], 'authorized'>;
}

export const operations: ServiceOperations<Operations> = {
  definition,
  validators,
  table: {
    listProducts: {
      method: 'GET', path: '/products', access: 'key',
      headers: {
        '200': {"Access-Control-Allow-Origin":"*","Deprecation":"@1793491200","Sunset":"Wed, 30 Jun 2027 23:59:59 GMT","Link":"</v2/products>; rel=\"successor-version\""},
        '400': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
    createProduct: {
      method: 'POST', path: '/products', access: 'authorized',
      headers: {
        '201': {"Access-Control-Allow-Origin":"*","Deprecation":"@1793491200","Sunset":"Wed, 30 Jun 2027 23:59:59 GMT","Link":"</v2/products>; rel=\"successor-version\""},
        '400': {"Access-Control-Allow-Origin":"*"},
        '401': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
    searchProducts: {
      method: 'GET', path: '/products/search', access: 'key',
      headers: {
        '200': {"Access-Control-Allow-Origin":"*","Deprecation":"@1793491200","Sunset":"Wed, 30 Jun 2027 23:59:59 GMT","Link":"</v2/products>; rel=\"successor-version\""},
        '400': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
    getProduct: {
      method: 'GET', path: '/products/{productId}', access: 'key',
      headers: {
        '200': {"Access-Control-Allow-Origin":"*","Deprecation":"@1793491200","Sunset":"Wed, 30 Jun 2027 23:59:59 GMT","Link":"</v2/products>; rel=\"successor-version\""},
        '400': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '404': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
    replaceProduct: {
      method: 'PUT', path: '/products/{productId}', access: 'authorized',
      headers: {
        '200': {"Access-Control-Allow-Origin":"*","Deprecation":"@1793491200","Sunset":"Wed, 30 Jun 2027 23:59:59 GMT","Link":"</v2/products>; rel=\"successor-version\""},
        '400': {"Access-Control-Allow-Origin":"*"},
        '401': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '404': {"Access-Control-Allow-Origin":"*"},
        '412': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
    patchProduct: {
      method: 'PATCH', path: '/products/{productId}', access: 'authorized',
      headers: {
        '200': {"Access-Control-Allow-Origin":"*","Deprecation":"@1793491200","Sunset":"Wed, 30 Jun 2027 23:59:59 GMT","Link":"</v2/products>; rel=\"successor-version\""},
        '400': {"Access-Control-Allow-Origin":"*"},
        '401': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '404': {"Access-Control-Allow-Origin":"*"},
        '412': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
    deleteProduct: {
      method: 'DELETE', path: '/products/{productId}', access: 'authorized',
      headers: {
        '204': {"Access-Control-Allow-Origin":"*","Deprecation":"@1793491200","Sunset":"Wed, 30 Jun 2027 23:59:59 GMT","Link":"</v2/products>; rel=\"successor-version\""},
        '400': {"Access-Control-Allow-Origin":"*"},
        '401': {"Access-Control-Allow-Origin":"*"},
        '403': {"Access-Control-Allow-Origin":"*"},
        '404': {"Access-Control-Allow-Origin":"*"},
        '412': {"Access-Control-Allow-Origin":"*"},
        '429': {"Access-Control-Allow-Origin":"*"},
        '500': {"Access-Control-Allow-Origin":"*"},
        '502': {"Access-Control-Allow-Origin":"*"},
        '504': {"Access-Control-Allow-Origin":"*"},
      },
    },
  },
};
