import type { Difference } from './rule.ts';

/** A difference with the id of its rule. */
export interface Ruled extends Difference {
  readonly rule: string;
}

/** So many operations are named; of more, only the number. */
const MOST_NAMED = 5;

/**
 * Operations may share one authored place, as an authorizer or the root's `security`: what is found
 * there of each is said once, with the operations it concerns.
 */
export const gathered = (differences: readonly Ruled[]): Ruled[] => {
  const groups = new Map<string, Ruled[]>();
  for (const difference of differences) {
    const { rule, severity, place, message, before, after } = difference;
    const key = JSON.stringify([rule, severity, place, message, before, after]);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()].flatMap(joined);
};

const joined = (group: readonly Ruled[]): Ruled[] => {
  const [first] = group;
  if (first === undefined) return [];
  const operations = [...new Set(group.flatMap(({ operation }) => operation ?? []))];
  if (operations.length <= 1) return [first];
  const { rule, severity, place, message, before, after } = first;
  const text = `${message} Concerns ${named(operations)}.`;
  return [{ rule, severity, place, message: text, before, after }];
};

const named = (operations: readonly string[]): string => {
  const shown = operations.slice(0, MOST_NAMED).map((it) => `\`${it}\``);
  const rest = operations.length - shown.length;
  const last = rest > 0 ? `${rest} more` : (shown.pop() ?? '');
  return `${shown.join(', ')} and ${last}`;
};
