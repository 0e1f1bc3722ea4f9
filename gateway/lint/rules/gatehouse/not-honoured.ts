import { ledgerRemarks } from '../../ledger-walk.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const id = 'gatehouse/not-honoured';

/** Compiling reports under this id too. */
export const notHonoured: Rule = {
  id,
  kinds: ['rest', 'http', 'websocket'],
  about:
    'API Gateway reads it, and this gateway does not do it yet: it is refused rather than dropped.',
  remedy:
    'Take it out for the run on this machine; gatehouse lint still says what an import would.',
  facts: [],
  page: guide('api-gateway-swagger-extensions'),
  stopsServe: true,
  check: (context) => ledgerRemarks(context, id),
};
