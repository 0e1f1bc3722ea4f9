import { membersOf } from '../../../document/pointer.ts';
import { securityPlace } from '../../http-security.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const securityRequirements: Rule = {
  id: 'security-requirements',
  kinds: ['http'],
  about: 'A route has one authorizer: an operation asks for one requirement, of one scheme.',
  remedy: 'Leave one scheme; what else must hold is for a Lambda authorizer to check.',
  facts: ['import 206'],
  page: guide('http-api-open-api'),
  check: ({ operations }) =>
    operations
      .filter(
        ({ security }) => security.length > 1 || security.flatMap((it) => membersOf(it)).length > 1,
      )
      .map((operation): Remark => {
        const message =
          'Multiple security requirements are not supported: an HTTP API takes one, with one scheme.';
        return { severity: 'error', pointer: securityPlace(operation), message };
      }),
};
