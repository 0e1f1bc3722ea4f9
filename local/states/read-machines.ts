import { readStateMachine, type StateMachineDefinition } from '../../infra/data/state-machines.ts';
import { fullName, type Names } from '../functions/function-settings.ts';
import type { Project } from '../project/project.ts';
import { functionName } from './call-function.ts';

/**
 * Reads the state machines of a project, by full name, with the values of this run in place of
 * placeholders.
 *
 * @throws DataRefused naming file, line and remedy for what is not honoured; Error for a task whose
 *   function no service has
 */
export function readMachines(
  project: Project,
  names: Names,
): Readonly<Record<string, StateMachineDefinition>> {
  const values = {
    'AWS::Partition': 'aws',
    'AWS::Region': 'us-east-1',
    'AWS::AccountId': '123456789012',
    Prefix: names.prefix,
    Environment: names.environment,
  };
  const functions = project.services.map(({ manifest }) => fullName(names, manifest.function));
  return Object.fromEntries(
    Object.entries(project.resources.stateMachines).map(([name, { definition: file }]) => {
      const machine = filled(readStateMachine(project.root, file), values);
      checkFunctions(machine, file, functions);
      return [fullName(names, name), machine];
    }),
  );
}

function filled<Value>(value: Value, values: Readonly<Record<string, string>>): Value {
  const text = JSON.stringify(value).replace(/\$\{([^}]*)\}/g, (whole, name: string) =>
    JSON.stringify(values[name] ?? whole).slice(1, -1),
  );
  return JSON.parse(text) as Value;
}

function checkFunctions(
  { States }: StateMachineDefinition,
  file: string,
  functions: readonly string[],
): void {
  for (const [state, it] of Object.entries(States)) {
    const name = it.Type === 'Task' ? functionName(it.Parameters.FunctionName) : undefined;
    if (name === undefined || functions.includes(name)) continue;
    throw new Error(
      `infra/data/${file} /States/${state}/Parameters/FunctionName calls ${name}, which no manifest ` +
        `of handlers/ has. There are ${functions.join(', ')}.`,
    );
  }
}
