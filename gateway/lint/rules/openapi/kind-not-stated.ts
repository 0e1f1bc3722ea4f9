import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by telling the kind of an API. */
export const kindNotStated: Rule = {
  id: 'kind-not-stated',
  kinds: ['rest', 'http', 'websocket'],
  about:
    'Where a document looks like one of an HTTP API and does not say so, its kind is not guessed.',
  remedy:
    "Add x-amazon-apigateway-importexport-version: '1.0' to the root, or say --kind http (--kind rest if it is not).",
  facts: ['import 202'],
  page: guide('api-gateway-import-api'),
};
