import { CfnRule } from 'aws-cdk-lib/aws-events';
import { CfnEventSourceMapping, CfnPermission } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Manifest } from '../data/project-data.ts';
import type { Names } from '../names.ts';
import { arn } from './grants.ts';

type Called = Pick<Manifest, 'function' | 'eventSources' | 'schedules'>;

/** What calls a function by itself: queues, and the clock. */
export function addSources(scope: Construct, called: Called, names: Names, liveArn: string): void {
  for (const { queue, batchSize, maximumConcurrency } of called.eventSources ?? []) {
    new CfnEventSourceMapping(scope, `Source-${queue}`, {
      eventSourceArn: arn('sqs', names.resource(queue)),
      functionName: liveArn,
      batchSize,
      // Without it one message that fails brings all of its batch again.
      functionResponseTypes: ['ReportBatchItemFailures'],
      ...(maximumConcurrency !== undefined && { scalingConfig: { maximumConcurrency } }),
    });
  }
  for (const [at, { expression }] of (called.schedules ?? []).entries()) {
    const rule = new CfnRule(scope, `Schedule-${at + 1}`, {
      name: names.resource(`${called.function}-${at + 1}`),
      description: `Calls ${called.function}`,
      scheduleExpression: expression,
      targets: [{ id: 'live', arn: liveArn }],
    });
    new CfnPermission(scope, `Schedule-${at + 1}-Permission`, {
      action: 'lambda:InvokeFunction',
      functionName: liveArn,
      principal: 'events.amazonaws.com',
      sourceArn: rule.attrArn,
    });
  }
}
