import type { Api } from './api.ts';
import { isList, type JsonObject, object, text } from './json.ts';

/** Notes why something cannot be deployed, and stands in for what is missing. */
export type Refuse = (reason: string) => string;

/**
 * Scheme and scopes of an operation, or `public`. Open is what only the mark says; `security` at the
 * root of the document does not count.
 */
export function security(
  api: Api,
  routeKey: string,
  operation: JsonObject,
  refuse: Refuse,
): string {
  const stated = operation['security'];
  const requirements = isList(stated) ? stated.map(object) : [];
  const marked = api.settings.public?.includes(routeKey) ?? false;
  if (requirements.length > 0) {
    if (marked) return refuse('is marked public and has `security`: keep one of them');
    return requirement(api, requirements, refuse);
  }
  if (marked) return 'public';
  return refuse('is open: give it `security`, or mark it with `x-gatehouse: {public: true}`');
}

/** An HTTP API takes one requirement of one scheme (fact 206), and the scheme must have an authorizer (204, 205). */
function requirement(api: Api, requirements: readonly JsonObject[], refuse: Refuse): string {
  const schemes = requirements.flatMap((it) => Object.entries(it));
  const [scheme] = schemes;
  if (requirements.length > 1 || schemes.length > 1 || !scheme) {
    return refuse(
      'needs exactly one security requirement of one scheme: an HTTP API takes no other',
    );
  }
  const [name, scopes] = scheme;
  const declared = object(object(object(api.document['components'])['securitySchemes'])[name]);
  if (!('x-amazon-apigateway-authorizer' in declared)) {
    return refuse(`would be open: security scheme ${name} has no x-amazon-apigateway-authorizer`);
  }
  const list = isList(scopes) ? scopes.map(text).join(' ') : '';
  return list === '' ? name : `${name} (${list})`;
}
