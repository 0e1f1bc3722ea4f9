import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { requireEnv } from '../runtime/environment.ts';
import type { ReportRequest } from './reports.ts';

/** Three silent attempts end before a function does that has ten seconds. */
const patience = { connectionTimeout: 500, requestTimeout: 2000, throwOnRequestTimeout: true };

let client: SFNClient | undefined;

/** Has a report made, once, however often it is asked for: the execution has the report's name. */
export async function startReport({
  reportId,
  partnerId,
  kind,
  requestedAt,
}: ReportRequest): Promise<void> {
  client ??= new SFNClient({ maxAttempts: 3, requestHandler: patience });
  try {
    await client.send(
      new StartExecutionCommand({
        stateMachineArn: requireEnv('REPORT_MACHINE_ARN'),
        name: reportId,
        input: JSON.stringify({ reportId, partnerId, kind, requestedAt }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  }
}
