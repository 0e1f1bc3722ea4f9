import { restOperationsOf } from '../../../deployment/rest/operations.ts';
import { memberOf } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const defaultResponse: Rule = {
  id: 'default-response',
  kinds: ['rest'],
  about: 'A method response goes by its status: an import drops one that is called default.',
  remedy: 'Name the statuses that it stands for.',
  facts: ['import 197'],
  page: guide('api-gateway-method-settings-method-response'),
  severities: ['warning'],
  check: (context) =>
    restOperationsOf(context)
      .filter(({ value }) => memberOf(value['responses'], 'default') !== undefined)
      .map(({ pointer }): Remark => {
        const message =
          'An import drops the response "default": no method response can be named so.';
        return { severity: 'warning', pointer: `${pointer}/responses/default`, message };
      }),
};
