import type { ChoiceRule, ChoiceState, Comparison } from '../../infra/data/state-machines.ts';
import { find, type Data } from './data-flow.ts';
import { StateError } from './state-error.ts';

/**
 * The state that a choice leads to.
 *
 * @throws StateError where no rule holds and there is no default
 */
export function chosen({ Choices, Default }: ChoiceState, data: Data): string {
  const rule = Choices.find((it) => holds(it, data));
  const next = rule?.Next ?? Default;
  if (next !== undefined) return next;
  throw new StateError(
    'States.NoChoiceMatched',
    'No rule of the choice holds, and it has no default',
  );
}

function holds({ And, Or, Not, ...rule }: ChoiceRule, data: Data): boolean {
  if (And !== undefined) return And.every((it) => compares(it, data));
  if (Or !== undefined) return Or.some((it) => compares(it, data));
  if (Not !== undefined) return !compares(Not, data);
  return rule.Variable !== undefined && compares({ ...rule, Variable: rule.Variable }, data);
}

type Compare = (value: unknown, to: never) => boolean;

const number =
  (compare: (value: number, to: number) => boolean): Compare =>
  (value, to) =>
    typeof value === 'number' && compare(value, to);
const kind =
  (is: (value: unknown) => boolean): Compare =>
  (value, to: boolean) =>
    is(value) === to;

const comparisons: Readonly<Record<string, Compare>> = {
  StringEquals: (value, to) => value === to,
  BooleanEquals: (value, to) => value === to,
  NumericEquals: number((value, to) => value === to),
  NumericLessThan: number((value, to) => value < to),
  NumericLessThanEquals: number((value, to) => value <= to),
  NumericGreaterThan: number((value, to) => value > to),
  NumericGreaterThanEquals: number((value, to) => value >= to),
  IsPresent: kind((value) => value !== undefined),
  IsNull: kind((value) => value === null),
  IsString: kind((value) => typeof value === 'string'),
  IsNumeric: kind((value) => typeof value === 'number'),
  IsBoolean: kind((value) => typeof value === 'boolean'),
};

function compares({ Variable, ...comparison }: Comparison, data: Data): boolean {
  const value = find(data, Variable);
  const [name = '', to] =
    Object.entries(comparison).find(([it]) => Object.hasOwn(comparisons, it)) ?? [];
  if (value === undefined && name !== 'IsPresent') {
    throw new StateError('States.Runtime', `The path '${Variable}' leads to nothing in the input`);
  }
  return comparisons[name]?.(value, to as never) ?? false;
}
