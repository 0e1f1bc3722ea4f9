import type { Json } from '../../../document/document.ts';
import { memberOf } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const last = { DAY: 0, WEEK: 6, MONTH: 27 } as const;

const isPeriod = (period: Json | undefined): period is keyof typeof last =>
  typeof period === 'string' && Object.hasOwn(last, period);

export const quotaOffset: Rule = {
  id: 'gatehouse/quota-offset',
  kinds: ['rest'],
  about: 'The offset of a usage plan’s quota is 0 by DAY, 0 to 6 by WEEK, 0 to 27 by MONTH.',
  remedy: 'Lower offset, or take a longer period.',
  facts: ['import 237'],
  page: guide('api-gateway-api-usage-plans'),
  check: ({ root }) => {
    const plans = memberOf(root['x-gatehouse'], 'usagePlans');
    return (Array.isArray(plans) ? (plans as Json[]) : []).flatMap((plan, index): Remark[] => {
      const quota = memberOf(plan, 'quota');
      const [period, offset] = [memberOf(quota, 'period'), memberOf(quota, 'offset')];
      if (!isPeriod(period) || typeof offset !== 'number' || offset <= last[period]) return [];
      const message = `offset is ${offset}, and a period of a ${period} takes at most ${last[period]}.`;
      const pointer = `/x-gatehouse/usagePlans/${index}/quota/offset`;
      return [{ severity: 'error', pointer, message }];
    });
  },
};
