import { beginRequest, log } from '../runtime/log.ts';
import type { ReportRequest } from '../stores/reports.ts';
import { buildReport } from './build-report.ts';
import { completeReport, failReport } from './finish-report.ts';

/** One task of the state machine `infra/data/reports.asl.json`; each may be done more than once. */
export interface ReportTask {
  readonly task: keyof typeof tasks;
  readonly report: ReportRequest;
}

const tasks = { build: buildReport, complete: completeReport, fail: failReport };

/** Whatever fails is thrown: the state machine tries again, or gives the report up. */
export async function handler({ task, report }: ReportTask): Promise<void> {
  const { reportId, partnerId, kind } = report;
  beginRequest({ requestId: reportId });
  try {
    await tasks[task](report);
    log.info('Report task done', { task, reportId, partnerId, kind });
  } catch (error) {
    log.error('The report task failed', error, { task, reportId, partnerId, kind });
    throw error;
  }
}
