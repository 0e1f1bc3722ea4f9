import type { LintContext } from './context.ts';
import type { Check } from './rule.ts';

/** A count that a deployment is held to; the gateway here runs past it. */
export interface Quota {
  /** What is counted, in the plural: `routes`. */
  readonly what: string;
  readonly limit: number;
  /** Whether AWS raises it on request; what it was raised to counts. */
  readonly isAdjustable: boolean;
  /** Where most of it stands. */
  readonly pointer: string;
  readonly count: (context: LintContext) => number;
}

/** Says of a count beyond its quota the number, the limit, and whether it can be raised. */
export const overQuota =
  ({ what, limit, isAdjustable, pointer, count }: Quota): Check =>
  (context) => {
    const found = count(context);
    const most = (isAdjustable ? context.quotas?.[what] : undefined) ?? limit;
    if (found <= most) return [];
    const api = context.kind === 'http' ? 'an HTTP API' : 'a REST API';
    const sort = isAdjustable ? 'an adjustable quota' : 'a fixed limit';
    const message = `${found} ${what}: ${api} has ${most}, ${sort}.`;
    return [{ severity: 'warning', pointer, message }];
  };
