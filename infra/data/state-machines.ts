import type { DataFault } from './refusal.ts';
import { DataRefused } from './refusal.ts';
import {
  comparisons,
  type ChoiceRule,
  type State,
  type StateMachineDefinition,
  stateMachineSchema,
} from './state-machine.schema.ts';
import { templateFaults } from './state-templates.ts';
import { faultAt, pointerTo, readData } from './validate.ts';

export type {
  Catcher,
  ChoiceRule,
  ChoiceState,
  Comparison,
  PassState,
  Retrier,
  State,
  StateMachineDefinition,
  TaskState,
  WaitState,
} from './state-machine.schema.ts';

/** Something wrong, by the names that lead to it. */
export type Fault = readonly [at: readonly string[], message: string];

/**
 * Reads a state machine; placeholders are left as they are.
 *
 * @param root the project's folder
 * @param definition the file beside `resources.json`, as its state machine names it
 * @throws DataRefused with everything that AWS would refuse or that is not honoured here
 */
export function readStateMachine(root: string, definition: string): StateMachineDefinition {
  const file = `infra/data/${definition}`;
  const machine = readData(root, file, stateMachineSchema);
  const faults = faultsOf(machine).map(([at, message]): DataFault =>
    faultAt(root, file, pointerTo(...at), message),
  );
  if (faults.length > 0) throw new DataRefused(faults);
  return machine;
}

/** Names of the functions that a machine calls, as its tasks write them, each once. */
export const functionsOf = ({ States }: StateMachineDefinition): readonly string[] => [
  ...new Set(
    Object.values(States).flatMap((it) => (it.Type === 'Task' ? [it.Parameters.FunctionName] : [])),
  ),
];

function faultsOf(machine: StateMachineDefinition): readonly Fault[] {
  const { StartAt, States } = machine;
  const targets = [
    [['StartAt'], StartAt] as const,
    ...Object.entries(States).flatMap(([name, state]) =>
      targetsOf(state).map(([at, to]) => [['States', name, ...at], to] as const),
    ),
  ];
  const missing = targets
    .filter(([, to]) => !Object.hasOwn(States, to))
    .map(([at, to]): Fault => [at, `names "${to}", which is no state: add it or name another`]);
  const named = new Set(targets.map(([, to]) => to));
  const unreached = Object.keys(States)
    .filter((name) => !named.has(name))
    .map((name): Fault => [['States', name], 'is reached from nowhere: name it or remove it']);
  const own = Object.entries(States).flatMap(([name, state]) =>
    [...stateFaults(state), ...templateFaults(state)].map(([at, message]): Fault => [
      ['States', name, ...at],
      message,
    ]),
  );
  return [...missing, ...unreached, ...own];
}

type Target = readonly [at: readonly string[], to: string];

/** Where a state may lead. */
function targetsOf(state: State): readonly Target[] {
  const next: readonly Target[] =
    'Next' in state && typeof state.Next === 'string' ? [[['Next'], state.Next]] : [];
  if (state.Type === 'Choice') {
    const rules = state.Choices.map(
      ({ Next }, index) => [['Choices', String(index), 'Next'], Next] as const,
    );
    return state.Default === undefined ? rules : [...rules, [['Default'], state.Default]];
  }
  if (state.Type !== 'Task') return next;
  const caught = (state.Catch ?? []).map(
    ({ Next }, index) => [['Catch', String(index), 'Next'], Next] as const,
  );
  return [...next, ...caught];
}

function stateFaults(state: State): readonly Fault[] {
  switch (state.Type) {
    case 'Task':
      return [...onwardFaults(state), ...lastFaults('Retry', state), ...lastFaults('Catch', state)];
    case 'Pass':
      return onwardFaults(state);
    case 'Wait':
      return [...onwardFaults(state), ...oneOf(state, waits, [])];
    case 'Choice':
      return state.Choices.flatMap(ruleFaults);
    case 'Succeed':
    case 'Fail':
      return [];
    default:
      return state satisfies never;
  }
}

const onwardFaults = (state: object): readonly Fault[] => oneOf(state, ['Next', 'End'], []);

const waits = ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'];
const compared = Object.keys(comparisons);

function ruleFaults(rule: ChoiceRule, index: number): readonly Fault[] {
  const at = ['Choices', String(index)];
  const { And, Or, Not, Variable } = rule;
  const lists = [...nestedFaults([...at, 'And'], And), ...nestedFaults([...at, 'Or'], Or)];
  const not = Not ? oneOf(Not, compared, [...at, 'Not']) : [];
  const kinds = Variable === undefined ? ['And', 'Or', 'Not'] : compared;
  return [...oneOf(rule, [...kinds, 'And', 'Or', 'Not'], at), ...lists, ...not];
}

const nestedFaults = (at: readonly string[], list: readonly object[] = []): readonly Fault[] =>
  list.flatMap((it, index) => oneOf(it, compared, [...at, String(index)]));

/** Just one of some members is to be there. */
function oneOf(value: object, names: readonly string[], at: readonly string[]): readonly Fault[] {
  const distinct = [...new Set(names)];
  if (distinct.filter((name) => Object.hasOwn(value, name)).length === 1) return [];
  return [[at, `has to have just one of ${distinct.join(', ')}`]];
}

/** `States.ALL` stands alone, in the last entry: what follows it would never be looked at. */
function lastFaults(
  kind: 'Retry' | 'Catch',
  state: Extract<State, { Type: 'Task' }>,
): readonly Fault[] {
  const entries = state[kind] ?? [];
  return entries.flatMap(({ ErrorEquals: names }, index): Fault[] => {
    const at = [kind, String(index), 'ErrorEquals'];
    if (!names.includes('States.ALL')) return [];
    if (names.length === 1 && index === entries.length - 1) return [];
    return [[at, 'holds States.ALL, which stands alone and in the last entry']];
  });
}
