import { count } from '../runtime/log.ts';
import { finishReport, type ReportRequest } from '../stores/reports.ts';
import { sendWebhookMessages } from '../stores/webhook-queue.ts';
import { basePath } from '../../generated/partner-v1/base-path.ts';

/** The result is kept: the report is ready, and its partner is told. */
export const completeReport = (report: ReportRequest): Promise<void> =>
  finish(report, 'ready', 'report.completed');

/** It was tried often enough: the partner is told that no result will come. */
export const failReport = (report: ReportRequest): Promise<void> =>
  finish(report, 'failed', 'report.failed');

async function finish(
  { reportId, partnerId }: ReportRequest,
  status: 'ready' | 'failed',
  type: string,
): Promise<void> {
  const now = Date.now();
  await finishReport(reportId, status, now);
  await sendWebhookMessages([
    {
      // The same however often it is sent, so that it is delivered once.
      id: reportId,
      partnerId,
      type,
      createdAt: now,
      data: { reportId, links: { self: reportPath(reportId) } },
    },
  ]);
  count(status === 'ready' ? 'ReportsCompleted' : 'ReportsFailed');
}

const reportPath = (reportId: string): string => `${basePath}/reports/${reportId}`;
