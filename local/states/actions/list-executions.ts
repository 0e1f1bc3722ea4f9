import { action, type Action } from '../../aws-json/action.ts';
import {
  arn,
  machineOf,
  maxResults,
  nextToken,
  pageOf,
  rightTo,
  type StatesContext,
} from './context.ts';
import { summaryOf } from './describe-execution.ts';

export const listExecutions = (context: StatesContext): Action =>
  action({
    input: {
      type: 'object',
      required: ['stateMachineArn'],
      additionalProperties: false,
      properties: {
        stateMachineArn: arn,
        statusFilter: {
          type: 'string',
          enum: ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE'],
        },
        maxResults,
        nextToken,
      },
    },
    rights: ({ stateMachineArn }) => [rightTo('ListExecutions', stateMachineArn)],
    run: async ({ stateMachineArn, statusFilter, ...paging }) => {
      const machine = machineOf(context, stateMachineArn);
      await context.store.settled();
      const found = context.store
        .all()
        .filter((it) => it.machine === machine.arn)
        .filter((it) => statusFilter === undefined || it.status === statusFilter)
        .toReversed();
      const { page, ...rest } = pageOf(found, paging);
      return { executions: page.map(summaryOf), ...rest };
    },
  });
