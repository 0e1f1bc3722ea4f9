import type { LintContext } from './context.ts';
import type { Remark } from './rule.ts';

/** A count that a deployment of an HTTP API is held to; the gateway here runs past it. */
export interface Quota {
  /** In the plural: `routes`. */
  readonly what: string;
  readonly limit: number;
  readonly kind: 'adjustable' | 'fixed';
  readonly pointer: string;
}

/** Says of a count beyond its quota whether AWS would raise that; what it was raised to counts. */
export const beyond = (
  { quotas = {} }: Pick<LintContext, 'quotas'>,
  count: number,
  { what, limit, kind, pointer }: Quota,
): readonly Remark[] => {
  const most = (kind === 'adjustable' ? quotas[what] : undefined) ?? limit;
  if (count <= most) return [];
  const sort = kind === 'adjustable' ? 'an adjustable quota' : 'a fixed limit';
  const message = `${count} ${what}: an HTTP API has ${most}, ${sort}.`;
  return [{ severity: 'warning', pointer, message }];
};
