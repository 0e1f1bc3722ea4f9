import { isObject, memberOf, membersOf, pointerTo } from '../../../document/pointer.ts';
import { integrationAt } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const mappingStatus: Rule = {
  id: 'mapping-status',
  kinds: ['http'],
  about: 'Mappings of answers stand below the status of the answer, 200 to 599.',
  remedy:
    'Write responseParameters by status, 200 to 599: {"200": {"overwrite:header.NAME": VALUE}}.',
  facts: ['HTTP 92', 'HTTP 95'],
  page: guide('http-api-parameter-mapping'),
  check: ({ operations }) =>
    operations.flatMap((operation): Remark[] =>
      membersOf(memberOf(operation.integration, 'responseParameters'))
        .filter(([status, mappings]) => !/^[2-5]\d\d$/.test(status) || !isObject(mappings))
        .map(([status]) => {
          const pointer = integrationAt(operation, 'responseParameters') + pointerTo(status);
          return { severity: 'error', pointer, message: `Status Code ${status} is not valid` };
        }),
    ),
};
