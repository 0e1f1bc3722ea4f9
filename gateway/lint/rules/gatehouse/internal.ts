import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const internalId = 'gatehouse/internal';

/** Reported by whoever asks the rules and the compiler. */
export const internal: Rule = {
  id: internalId,
  kinds: ['rest', 'http', 'websocket'],
  about: 'A rule or the compiler of ours failed: what it would have said is not known.',
  remedy:
    'Please report it, with the document; take back what was changed last to go on meanwhile.',
  facts: [],
  page: guide('api-gateway-import-api'),
  stopsServe: true,
};
