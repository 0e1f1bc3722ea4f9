import type { Remark } from './rule.ts';
import { internalId } from './rules/gatehouse/internal.ts';

/** A remark that is not of the rule that was asked. */
type Internal = Remark & { readonly rule: typeof internalId };

/** In one line and without what only a debugger reads. */
export const failureOf = (error: unknown): string => {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (text.split('\n')[0] ?? '').slice(0, 200);
};

/** What we say when `what` failed: it is our fault, and nothing is known of the document by it. */
export const internalRemark = (what: string, error: unknown): Internal => ({
  severity: 'error',
  rule: internalId,
  pointer: '',
  message: `${what} failed at this document, which is a fault of Gatehouse (${failureOf(error)}).`,
});

/** The remarks of one rule; should it throw, that becomes a remark, and the other rules are still asked. */
export const guarded = <T>(rule: string, ask: () => readonly T[]): readonly (T | Internal)[] => {
  try {
    return ask();
  } catch (error) {
    return [internalRemark(`The rule ${rule}`, error)];
  }
};
