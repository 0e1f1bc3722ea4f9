import type { Check, Remark } from './rule.ts';
import type { LintContext } from './context.ts';

/** A count that a REST API is held to (import fact 223), unless AWS is asked for more. */
export interface RestQuota {
  /** What is counted, in the plural. */
  readonly what: string;
  readonly limit: number;
  /** Whether AWS raises it on request. */
  readonly isAdjustable: boolean;
  /** Where most of it stands. */
  readonly pointer: string;
  readonly count: (context: LintContext) => number;
}

/** Says the number, the limit, and whether it can be raised. The gateway here runs past it. */
export const overQuota =
  ({ what, limit, isAdjustable, pointer, count }: RestQuota): Check =>
  (context) => {
    const found = count(context);
    const most = (isAdjustable ? context.quotas?.[what] : undefined) ?? limit;
    if (found <= most) return [];
    const kind = isAdjustable ? 'an adjustable quota' : 'a fixed limit';
    const message = `${found} ${what}: a REST API has ${most}, ${kind}.`;
    const remark: Remark = { severity: 'warning', pointer, message };
    return [remark];
  };
