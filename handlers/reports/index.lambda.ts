import { beginRequest, count, log } from '../runtime/log.ts';
import { startReport } from '../stores/report-machine.ts';
import { noteReport, type ReportRequest } from '../stores/reports.ts';

/**
 * Called by API Gateway without waiting, with what the document's request template makes of the call.
 * Whatever fails is thrown: Lambda then calls again, and both writes may be done again.
 */
export async function handler(request: ReportRequest): Promise<void> {
  const { reportId, partnerId, kind } = request;
  beginRequest({ requestId: reportId });
  try {
    await noteReport(request);
    await startReport(request);
    count('ReportsRequested');
    log.info('Report requested', { reportId, partnerId, kind });
  } catch (error) {
    log.error('The report was not started', error, { reportId, partnerId, kind });
    throw error;
  }
}
