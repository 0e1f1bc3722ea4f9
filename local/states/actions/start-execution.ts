import { action, type Action } from '../../aws-json/action.ts';
import { AwsError } from '../../aws-json/aws-error.ts';
import { executionArn } from '../executions.ts';
import { arn, machineOf, rightTo, seconds, type StatesContext } from './context.ts';

/** Bytes that an input has at most. */
const mostBytes = 262_144;

/** Neither white space nor these stand in the name of an execution. */
const wrong = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/;

export const startExecution = (context: StatesContext): Action =>
  action({
    input: {
      type: 'object',
      required: ['stateMachineArn'],
      additionalProperties: false,
      properties: {
        stateMachineArn: arn,
        name: { type: 'string' },
        input: { type: 'string' },
        traceHeader: { type: 'string', maxLength: 256 },
      },
    },
    rights: ({ stateMachineArn }) => [rightTo('StartExecution', stateMachineArn)],
    run: async ({ stateMachineArn, name = context.newId(), input = '{}' }) => {
      const machine = machineOf(context, stateMachineArn);
      checkName(name);
      checkInput(input);
      const there = context.store.execution(executionArn(machine.arn, name));
      // The same call again, while it runs, is answered as the first was.
      if (there?.status === 'RUNNING' && there.input === input) {
        await context.store.settled();
        return { executionArn: there.arn, startDate: seconds(there.startedAt) };
      }
      if (there !== undefined) {
        const message = `Execution Already Exists: '${there.arn}'`;
        throw new AwsError('ExecutionAlreadyExists', message);
      }
      const started = await context.executions.start(machine, name, input);
      return { executionArn: started.arn, startDate: seconds(started.startedAt) };
    },
  });

function checkName(name: string): void {
  if (name.length >= 1 && name.length <= 80 && !wrong.test(name)) return;
  throw new AwsError('InvalidName', `Invalid Name: '${name}'`);
}

function checkInput(input: string): void {
  const invalid = (why: string): AwsError =>
    new AwsError('InvalidExecutionInput', `Invalid State Machine Execution Input: '${why}'`);
  if (Buffer.byteLength(input) > mostBytes) throw invalid(`more than ${mostBytes} bytes`);
  try {
    JSON.parse(input);
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error));
  }
}
