import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const servers: Rule = {
  id: 'servers',
  kinds: ['rest', 'http'],
  about:
    'An import reads the first server alone: its path, or its variable basePath, is the base path.',
  remedy: 'Leave one server, or put the one that counts first.',
  facts: ['import 158', 'import 197'],
  page: guide('api-gateway-import-api-basePath'),
  severities: ['warning'],
  check: ({ root: { servers: list } }) => {
    if (!Array.isArray(list) || list.length < 2) return [];
    const message =
      'More than one server provided. Ignoring all but the first for defining endpoint configuration';
    return [{ severity: 'warning', pointer: '/servers/1', message }];
  },
};
