import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const contentHandling: Rule = {
  id: 'content-handling',
  kinds: ['rest'],
  about: 'A body is converted to text or to binary, or passed as it is.',
  remedy: 'Set contentHandling to CONVERT_TO_TEXT or CONVERT_TO_BINARY, or leave it out.',
  facts: ['REST 178'],
  page: guide('api-gateway-payload-encodings'),
};
