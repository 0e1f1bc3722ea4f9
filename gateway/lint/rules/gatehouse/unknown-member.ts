import { ledgerRemarks } from '../../ledger-walk.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const id = 'gatehouse/unknown-member';

export const unknownMember: Rule = {
  id,
  kinds: ['rest', 'http', 'websocket'],
  about:
    'An extension that nobody reads in its place is a typing error or stands in the wrong one; an import drops it without a word.',
  remedy: 'Correct its name, move it to where it is read, or take it out.',
  facts: ['import 197', 'import 202'],
  page: guide('api-gateway-swagger-extensions'),
  stopsServe: true,
  check: (context) => ledgerRemarks(context, id),
};
