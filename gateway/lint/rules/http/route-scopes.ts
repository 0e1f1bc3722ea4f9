import { requiredSchemes } from '../../http-security.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const most = 10;

export const routeScopes: Rule = {
  id: 'route-scopes',
  kinds: ['http'],
  about: 'A route has at most 10 scopes, a fixed limit.',
  remedy: 'Name a scope that stands for several: one of those listed is enough for a token.',
  facts: ['HTTP 69', 'import 206'],
  page: guide('http-api-quotas'),
  check: (context) =>
    requiredSchemes(context)
      .filter(({ scopes }) => scopes.length > most)
      .map(({ scopes, place }): Remark => {
        const message = `${scopes.length} scopes: a route has at most ${most} scopes.`;
        return { severity: 'error', pointer: place, message };
      }),
};
