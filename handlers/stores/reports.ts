import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { components } from '../../generated/partner-v1/types.ts';
import resources from '../../infra/data/resources.json' with { type: 'json' };
import { documentClient } from '../runtime/document-client.ts';
import { requireEnv } from '../runtime/environment.ts';
import { unlessRefused } from './condition.ts';

export type ReportKind = components['schemas']['ReportKind'];

/** What is asked for; the same from a partner and from the clock. */
export interface ReportRequest {
  /** A UUID, which names the execution that makes the report too. */
  readonly reportId: string;
  readonly partnerId: string;
  readonly kind: ReportKind;
  /** Epoch milliseconds. */
  readonly requestedAt: number;
}

export type ReportStatus = 'pending' | 'ready' | 'failed';

/** An item of the table `reports`. */
export interface ReportItem {
  readonly report_id: string;
  readonly partner_id: string;
  readonly kind: ReportKind;
  readonly status: ReportStatus;
  /** Epoch milliseconds. */
  readonly requested_at: number;
  readonly finished_at?: number;
  /** Epoch seconds; the table's time to live. */
  readonly expires_at: number;
}

/** Begins the keys of results in the bucket. */
export const resultPrefix = 'reports/';

/** As long as the bucket keeps the result. */
const lifetimeSeconds = resources.buckets.media.expireAfterDays[resultPrefix] * 24 * 60 * 60;

const table = (): string => requireEnv('REPORTS_TABLE');

/** Notes that a report is asked for; one that is noted already stays as it is. */
export async function noteReport(request: ReportRequest): Promise<void> {
  const item: ReportItem = {
    report_id: request.reportId,
    partner_id: request.partnerId,
    kind: request.kind,
    status: 'pending',
    requested_at: request.requestedAt,
    expires_at: Math.floor(request.requestedAt / 1000) + lifetimeSeconds,
  };
  await unlessRefused(
    documentClient().send(
      new PutCommand({
        TableName: table(),
        Item: item,
        ConditionExpression: 'attribute_not_exists(report_id)',
      }),
    ),
  );
}

/** Notes how a report came out, once: told again, it stays as it was told first. */
export async function finishReport(
  reportId: string,
  status: Exclude<ReportStatus, 'pending'>,
  now: number,
): Promise<void> {
  await unlessRefused(
    documentClient().send(
      new UpdateCommand({
        TableName: table(),
        Key: { report_id: reportId },
        UpdateExpression: 'SET #status = :status, finished_at = :now',
        ConditionExpression: '#status = :pending',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':status': status, ':now': now, ':pending': 'pending' },
      }),
    ),
  );
}

/**
 * A partner's own report; DynamoDB deletes expired items late, so they are left out here.
 *
 * @param now epoch milliseconds
 */
export async function findReport(
  reportId: string,
  partnerId: string,
  now: number,
): Promise<ReportItem | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: table(), Key: { report_id: reportId }, ConsistentRead: true }),
  );
  const item = Item as ReportItem | undefined;
  const isTheirs = item?.partner_id === partnerId && item.expires_at > now / 1000;
  return isTheirs ? item : undefined;
}
