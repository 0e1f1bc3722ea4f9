import type { Api } from './api.ts';
import { isList, type JsonObject, object, text } from './json.ts';

/** Scheme and scopes of an operation, `admin (storefront/admin)`, or `public`; the rules have judged them. */
export function security(api: Api, routeKey: string, operation: JsonObject): string {
  if (api.settings.public?.includes(routeKey)) return 'public';
  const stated = operation['security'];
  const requirements = isList(stated) ? stated.map(object) : [];
  const [scheme] = requirements.flatMap((it) => Object.entries(it));
  if (scheme === undefined) return 'public';
  const [name, scopes] = scheme;
  const list = isList(scopes) ? scopes.map(text).join(' ') : '';
  return list === '' ? name : `${name} (${list})`;
}
