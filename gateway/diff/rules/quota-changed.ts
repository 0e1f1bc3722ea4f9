import type { QuotaConfig } from '../../config.ts';
import type { ChangeSeverity } from '../change.ts';
import { placeOf } from '../comparison.ts';
import { isSame } from '../normal.ts';
import type { DiffRule } from '../rule.ts';

export const quotaChanged: DiffRule = {
  id: 'gateway/quota-changed',
  kinds: ['rest'],
  why: 'Clients that made as many calls before are refused with 429 for the rest of the period.',
  check: (comparison) => {
    const plans = comparison.head.settings.usagePlans ?? [];
    return (comparison.base.settings.usagePlans ?? []).flatMap(({ name, quota: was }) => {
      const at = plans.findIndex((it) => it.name === name);
      const is = plans[at]?.quota;
      if (at < 0 || isSame({ ...was }, { ...is })) return [];
      return [
        {
          severity: severityOf(was, is),
          place: placeOf(comparison, `/x-gatehouse/usagePlans/${at}/quota`),
          message: `Clients of usage plan ${name} have ${written(is)}, before ${written(was)}.`,
          before: was && { ...was },
          after: is && { ...is },
        },
      ];
    });
  },
};

const severityOf = (was: QuotaConfig | undefined, is: QuotaConfig | undefined): ChangeSeverity => {
  if (is === undefined) return 'compatible';
  if (was === undefined || is.limit < was.limit) return 'breaking';
  if ((is.offset ?? 0) > (was.offset ?? 0)) return 'breaking';
  // A day lies within one week and one month; a week may lie in two months.
  return is.period === was.period || is.period === 'DAY' ? 'compatible' : 'breaking';
};

const periods = { DAY: 'a day', WEEK: 'a week', MONTH: 'a month' } as const;

const written = (quota: QuotaConfig | undefined): string => {
  if (quota === undefined) return 'no quota';
  const less = quota.offset === undefined ? '' : `, ${quota.offset} fewer in the first`;
  return `${quota.limit} calls ${periods[quota.period]}${less}`;
};
