import { memberOf, pointerTo } from '../../../document/pointer.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const extension = 'x-amazon-apigateway-cors';

export const corsMaxAge: Rule = {
  id: 'cors-max-age',
  kinds: ['http'],
  about: 'Preflights are kept for -1 to 86,400 seconds.',
  remedy: 'Say maxAge: a number of seconds up to 86400, a day; -1 forbids keeping them.',
  facts: ['HTTP 82'],
  page: guide('http-api-cors'),
  check: ({ root }) => {
    const age = memberOf(root[extension], 'maxAge');
    if (age === undefined || (typeof age === 'number' && age >= -1 && age <= 86_400)) return [];
    const message = 'maxAge is -1 to 86400 seconds.';
    return [{ severity: 'error', pointer: pointerTo(extension, 'maxAge'), message }];
  },
};
