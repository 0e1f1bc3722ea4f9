import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const cookieParameter: Rule = {
  id: 'cookie-parameter',
  kinds: ['rest'],
  about: 'A REST API reads parameters in path, query and headers.',
  remedy: 'Read the cookie from the header Cookie in the function, or ask for another parameter.',
  facts: ['import 167', 'import 197', 'REST 229'],
  page: guide('api-gateway-known-issues'),
  severities: ['warning'],
  check: ({ operations }) =>
    operations.flatMap(({ parameters }) =>
      parameters
        .filter(({ value }) => value['in'] === 'cookie')
        .map(({ pointer, value }): Remark => {
          const name = JSON.stringify(value['name'] ?? null);
          const message = `Parameter ${name} is a cookie, which a REST API does not read: no validator asks for it.`;
          return { severity: 'warning', pointer, message };
        }),
    ),
};
