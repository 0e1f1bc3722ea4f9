import { memberOf } from '../../../document/pointer.ts';
import type { Check, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Swagger 2.0 is imported too, and not read here: the ledger says so. */
const rest: Check = ({ root }) => {
  const version = memberOf(root, 'openapi');
  const isSwagger = version === undefined && memberOf(root, 'swagger') !== undefined;
  if (isSwagger) return [];
  if (typeof version === 'string' && /^3\.0(\.\d+)?$/.test(version)) return [];
  const pointer = version === undefined ? '' : '/openapi';
  return [{ severity: 'error', pointer, message: 'Invalid OpenAPI input.' }];
};

const http: Check = ({ root }) => {
  const version = memberOf(root, 'openapi') ?? memberOf(root, 'swagger') ?? null;
  if (typeof version === 'string' && /^3\.0\.\d+$/.test(version)) return [];
  const written = typeof version === 'string' ? version : JSON.stringify(version);
  const message = `Unable to build importer with provided input. Unable to determine OAS version from '${written}'`;
  return [{ severity: 'error', pointer: root['openapi'] === undefined ? '' : '/openapi', message }];
};

export const openapiVersion: Rule = {
  id: 'openapi-version',
  kinds: ['rest', 'http'],
  about: 'An import takes OpenAPI 3.0; a REST API is imported from OpenAPI 2.0 as well.',
  remedy: 'Say "3.0.3"; `gatehouse lint --fix` rewrites a 3.1 document.',
  facts: ['import 152', 'import 153', 'import 200'],
  page: guide('api-gateway-import-api'),
  check: (context) => (context.kind === 'rest' ? rest(context) : http(context)),
};
