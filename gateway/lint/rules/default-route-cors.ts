import { membersOf } from '../../document/pointer.ts';
import type { Rule } from '../context.ts';

/** A `$default` route with an authorizer also catches OPTIONS, and so every preflight (fact 89). */
export const defaultRouteCors: Rule = ({ root, kind, operations }) => {
  if (kind !== 'http' || root['x-amazon-apigateway-cors'] === undefined) return [];
  const guarded = operations.find(
    ({ path, security }) => path === '/$default' && security.some((it) => membersOf(it).length > 0),
  );
  const answered = operations.some(
    ({ method, path, security }) =>
      /\{[^}]+\+\}$/.test(path) && method === 'OPTIONS' && security.length === 0,
  );
  if (guarded === undefined || answered) return [];
  const message =
    'This $default route asks its authorizer for preflights too: add OPTIONS /{proxy+} with security: [].';
  return [
    {
      severity: 'warning',
      rule: 'gatehouse/default-route-cors',
      pointer: guarded.pointer,
      message,
    },
  ];
};
