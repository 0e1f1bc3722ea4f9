import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by telling the kind of an API. */
export const notAnApi: Rule = {
  id: 'not-an-api',
  kinds: ['rest', 'http', 'websocket'],
  about: 'A document says that it is OpenAPI, or AsyncAPI.',
  remedy: 'Say `openapi: 3.0.3` at the root.',
  facts: ['import 152', 'import 154'],
  page: guide('api-gateway-import-api'),
};
