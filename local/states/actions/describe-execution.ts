import { action, type Action } from '../../aws-json/action.ts';
import type { Execution } from '../records.ts';
import { arn, executionOf, rightTo, seconds, type StatesContext } from './context.ts';

const included = { included: true };

export const describeExecution = (context: StatesContext): Action =>
  action({
    input: {
      type: 'object',
      required: ['executionArn'],
      additionalProperties: false,
      properties: { executionArn: arn },
    },
    rights: ({ executionArn }) => [rightTo('DescribeExecution', executionArn)],
    run: async ({ executionArn }) => {
      const execution = executionOf(context, executionArn);
      await context.store.settled();
      const { input, output, error, cause } = execution;
      return {
        ...summaryOf(execution),
        input,
        inputDetails: included,
        ...(output !== undefined && { output, outputDetails: included }),
        error,
        cause,
      };
    },
  });

/** What is told of an execution in lists too. */
export const summaryOf = ({ stoppedAt, ...execution }: Execution): object => ({
  executionArn: execution.arn,
  stateMachineArn: execution.machine,
  name: execution.name,
  status: execution.status,
  startDate: seconds(execution.startedAt),
  ...(stoppedAt !== undefined && { stopDate: seconds(stoppedAt) }),
});
