import type { Api } from './api.ts';
import { isList, type JsonObject, object, text } from './json.ts';

/**
 * Schemes and scopes of an operation, `apiKey + admin (storefront/admin)`, scopes of partners' tokens in
 * brackets, or `public`; the rules have judged them.
 */
export function security(api: Api, routeKey: string, operation: JsonObject): string {
  if (api.settings.public?.includes(routeKey)) return 'public';
  if (object(operation['x-amazon-apigateway-auth'])['type'] === 'AWS_IAM') return 'AWS_IAM';
  const stated = operation['security'];
  const required = isList(stated) ? stated.map((it) => schemes(object(it))).join(' or ') : '';
  // The rules leave nothing else unsaid.
  if (required === '') return 'public: preflight';
  const scopes = api.settings.scopes?.[routeKey];
  return required + (scopes ? ` [${scopes.join(' ')}]` : '');
}

const schemes = (requirement: JsonObject): string =>
  Object.entries(requirement)
    .map(([name, scopes]) => {
      const list = isList(scopes) ? scopes.map(text).join(' ') : '';
      return list === '' ? name : `${name} (${list})`;
    })
    .join(' + ');
