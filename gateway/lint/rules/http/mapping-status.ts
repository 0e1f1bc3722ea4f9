import { isObject, memberOf, membersOf, pointerTo } from '../../../document/pointer.ts';
import { integrationAt } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const isStatus = (text: string): boolean => /^[2-5]\d\d$/.test(text);

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
      membersOf(memberOf(operation.integration, 'responseParameters')).flatMap(
        ([status, mappings]): Remark[] => {
          const message = isStatus(status)
            ? `The mappings of status ${status} are no object.`
            : `Status Code ${status} is not valid`;
          const pointer = integrationAt(operation, 'responseParameters') + pointerTo(status);
          const isRight = isStatus(status) && isObject(mappings);
          return isRight ? [] : [{ severity: 'error', pointer, message }];
        },
      ),
    ),
};
