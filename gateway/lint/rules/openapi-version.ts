import { memberOf } from '../../document/pointer.ts';
import type { Rule } from '../context.ts';

const rule = 'openapi-version';

/** An HTTP API is imported from OpenAPI 3.0 only (fact 200), and with version "1.0" of the extensions (fact 202). */
export const openapiVersion: Rule = ({ root, kind }) => {
  if (kind !== 'http') return [];
  const version = memberOf(root, 'openapi');
  if (version === undefined)
    return [
      {
        severity: 'error',
        rule,
        pointer: '',
        message: 'An HTTP API is imported from OpenAPI 3.0, not from Swagger 2.0.',
      },
    ];
  if (typeof version !== 'string' || !/^3\.0\.\d+$/.test(version)) {
    const message = `Unable to determine OAS version from '${JSON.stringify(version).replaceAll('"', '')}': an import takes OpenAPI 3.0, such as "3.0.3".`;
    return [{ severity: 'error', rule, pointer: '/openapi', message }];
  }
  const extensions = memberOf(root, 'x-amazon-apigateway-importexport-version');
  if (extensions === undefined || extensions === '1.0' || extensions === 1) return [];
  const message = 'The only version of the extensions is "1.0".';
  return [
    { severity: 'error', rule, pointer: '/x-amazon-apigateway-importexport-version', message },
  ];
};
