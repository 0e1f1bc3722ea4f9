import { ledgerRemarks } from '../../ledger-walk.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const id = 'deployed-only';

export const deployedOnly: Rule = {
  id,
  kinds: ['rest', 'http'],
  about:
    'An extension that is of account only once deployed: no call on this machine depends on it.',
  remedy: 'Nothing is to be mended; know that no run here shows what it does.',
  facts: ['import 199', 'import 202'],
  page: guide('api-gateway-swagger-extensions'),
  severities: ['info'],
  check: (context) => ledgerRemarks(context, id),
};
