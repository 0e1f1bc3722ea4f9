import { ledgerRemarks } from '../../ledger-walk.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const id = 'ignored-by-aws';

export const ignoredByAws: Rule = {
  id,
  kinds: ['rest', 'http'],
  about: 'An extension that API Gateway passes by: it is meant for APIs of another kind.',
  remedy: 'Take it out, or make this an API of the kind that it is for.',
  facts: ['import 197', 'import 201', 'import 202'],
  page: guide('api-gateway-swagger-extensions'),
  severities: ['warning'],
  check: (context) => ledgerRemarks(context, id),
};
