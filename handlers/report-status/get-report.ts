import { basePath } from '../../generated/partner-v1/base-path.ts';
import type { Operations } from '../../generated/partner-v1/report-status/operations.ts';
import { refusal } from '../runtime/refusal.ts';
import { getResult } from '../stores/report-results.ts';
import { findReport } from '../stores/reports.ts';

/** "Not yours" and "not there" answer alike. */
export const getReport: Operations['getReport'] = async ({ path, caller, receivedAt }) => {
  const { reportId } = path;
  const { userId: partnerId } = caller;
  const report = await findReport(reportId, partnerId, receivedAt);
  if (report === undefined) return refusal(404, 'not_found', 'Not Found');
  const { kind, status, requested_at, finished_at } = report;
  return {
    statusCode: 200,
    body: {
      id: reportId,
      kind,
      status,
      requestedAt: new Date(requested_at).toISOString(),
      ...(finished_at !== undefined && { finishedAt: new Date(finished_at).toISOString() }),
      ...(status === 'ready' && { result: await getResult({ partnerId, reportId }) }),
      links: { self: `${basePath}/reports/${reportId}` },
    },
  };
};
