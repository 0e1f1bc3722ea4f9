import { memberOf } from '../../document/pointer.ts';
import type { Rule } from '../context.ts';

const rule = 'openapi-version';

/** A REST API is imported from OpenAPI 3.0 or 2.0 (import facts 152, 153); 2.0 is not read here. */
const restVersion: Rule = ({ root }) => {
  const version = memberOf(root, 'openapi');
  if (version === undefined) {
    const message =
      'API Gateway imports OpenAPI 2.0 (Swagger) too, but only 3.0 is served here: convert the document.';
    const pointer = memberOf(root, 'swagger') === undefined ? '' : '/swagger';
    return [{ severity: 'error', rule: 'gatehouse/not-honoured', pointer, message }];
  }
  if (typeof version === 'string' && /^3\.0(\.\d+)?$/.test(version)) return [];
  const message = 'Invalid OpenAPI input. An import takes OpenAPI 3.0, such as "3.0.3".';
  return [{ severity: 'error', rule, pointer: '/openapi', message }];
};

/** An HTTP API is imported from OpenAPI 3.0 only (fact 200), and with version "1.0" of the extensions (fact 202). */
const httpVersion: Rule = ({ root }) => {
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

/** The version of OpenAPI that an import takes. */
export const openapiVersion: Rule = (context) => {
  if (context.kind === 'rest') return restVersion(context);
  return context.kind === 'http' ? httpVersion(context) : [];
};
