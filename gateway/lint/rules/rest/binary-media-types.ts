import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const binaryMediaTypes: Rule = {
  id: 'binary-media-types',
  kinds: ['rest'],
  about: 'The media types whose bodies are bytes are a list.',
  remedy: 'Write a list of media types: [image/png].',
  facts: ['REST 55', 'REST 226'],
  page: guide('api-gateway-swagger-extensions-binary-media-types'),
};
