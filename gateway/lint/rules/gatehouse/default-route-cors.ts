import { membersOf } from '../../../document/pointer.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const defaultRouteCors: Rule = {
  id: 'gatehouse/default-route-cors',
  kinds: ['http'],
  about: 'A $default route with an authorizer also catches OPTIONS, and so every preflight.',
  remedy:
    'Add options below /{proxy+} with security: [], x-gatehouse: {public: true} and an integration.',
  facts: ['HTTP 89'],
  page: guide('http-api-cors'),
  severities: ['warning'],
  check: ({ root, operations }) => {
    if (root['x-amazon-apigateway-cors'] === undefined) return [];
    const guarded = operations.find(
      ({ path, security }) =>
        path === '/$default' && security.some((it) => membersOf(it).length > 0),
    );
    const answered = operations.some(
      ({ method, path, security }) =>
        /\{[^}]+\+\}$/.test(path) && method === 'OPTIONS' && security.length === 0,
    );
    if (guarded === undefined || answered) return [];
    const message = 'This $default route asks its authorizer for preflights too.';
    return [{ severity: 'warning', pointer: guarded.pointer, message }];
  },
};
