import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by reading. */
export const notAnObject: Rule = {
  id: 'not-an-object',
  kinds: ['rest', 'http', 'websocket'],
  about: 'A document is one object, with "openapi" or "asyncapi" at its root.',
  remedy: 'Begin the document with `openapi: 3.0.3`.',
  facts: ['import 154', 'REST 225'],
  page: guide('api-gateway-import-api'),
};
