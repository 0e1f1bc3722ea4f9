import { memberOf } from '../../../document/pointer.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const openapi2: Rule = {
  id: 'gatehouse/openapi-2',
  kinds: ['rest'],
  about: 'A REST API is imported from OpenAPI 2.0 (Swagger) too, which is not read here.',
  remedy: 'Convert the document to OpenAPI 3.0.',
  facts: ['import 152'],
  page: guide('api-gateway-import-api'),
  stopsServe: true,
  check: ({ root }) => {
    if (memberOf(root, 'openapi') !== undefined || memberOf(root, 'swagger') === undefined)
      return [];
    const message = 'Only OpenAPI 3.0 is served here; API Gateway imports 2.0 too.';
    return [{ severity: 'error', pointer: '/swagger', message }];
  },
};
