import { restOperationsOf } from '../../../deployment/rest/operations.ts';
import { membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const responseStatus: Rule = {
  id: 'response-status',
  kinds: ['rest'],
  about:
    'A method response has one status of three digits; imports with 2XX and 5XX were reported to fail.',
  remedy: 'Name the statuses one by one.',
  facts: ['import 188'],
  page: guide('api-gateway-method-settings-method-response'),
  disputed: true,
  check: (context) =>
    restOperationsOf(context).flatMap(({ value, pointer }) =>
      membersOf(value['responses'])
        .map(([status]) => status)
        .filter((it) => it !== 'default' && !it.startsWith('x-') && !/^[1-5]\d\d$/.test(it))
        .map((status): Remark => {
          const message = `Invalid response status code specified: ${status}`;
          return { severity: 'error', pointer: pointer + pointerTo('responses', status), message };
        }),
    ),
};
