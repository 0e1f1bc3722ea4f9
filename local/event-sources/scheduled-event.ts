import type { ScheduledEvent } from 'aws-lambda';

export interface ScheduledRule {
  /** The rule's name, with prefix and environment. */
  readonly name: string;
  readonly region: string;
  readonly accountId: string;
}

/**
 * The event of an EventBridge rule that runs on a schedule, as JSON.
 *
 * @param time epoch milliseconds for which it was scheduled
 */
export function scheduledEvent(
  { name, region, accountId }: ScheduledRule,
  id: string,
  time: number,
) {
  const event: ScheduledEvent = {
    version: '0',
    id,
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: accountId,
    time: new Date(time).toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [`arn:aws:events:${region}:${accountId}:rule/${name}`],
    detail: {},
  };
  return JSON.stringify(event);
}
