import { action, type Action } from '../../aws-json/action.ts';
import type { HistoryEvent } from '../records.ts';
import {
  arn,
  executionOf,
  maxResults,
  nextToken,
  pageOf,
  rightTo,
  seconds,
  type StatesContext,
} from './context.ts';

export const getExecutionHistory = (context: StatesContext): Action =>
  action({
    input: {
      type: 'object',
      required: ['executionArn'],
      additionalProperties: false,
      properties: {
        executionArn: arn,
        reverseOrder: { type: 'boolean' },
        maxResults,
        nextToken,
      },
    },
    rights: ({ executionArn }) => [rightTo('GetExecutionHistory', executionArn)],
    run: async ({ executionArn, reverseOrder = false, ...paging }) => {
      const { arn: of } = executionOf(context, executionArn);
      await context.store.settled();
      const events = context.store.history(of).map(presented);
      const { page, ...rest } = pageOf(reverseOrder ? events.toReversed() : events, paging);
      return { events: page, ...rest };
    },
  });

const presented = ({ type, at, details }: HistoryEvent, index: number): object => ({
  id: index + 1,
  previousEventId: index,
  timestamp: seconds(at),
  type,
  ...details,
});
