import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const minimumCompressionSize: Rule = {
  id: 'minimum-compression-size',
  kinds: ['rest'],
  about: 'Answers are compressed from a size of 0 to 10,485,760 bytes on.',
  remedy: 'Write a whole number from 0 to 10485760, or take the member out.',
  facts: ['REST 216'],
  page: guide('api-gateway-gzip-compression-decompression'),
};
