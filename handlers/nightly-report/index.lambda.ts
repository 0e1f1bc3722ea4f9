import { createHash } from 'node:crypto';
import type { ScheduledEvent } from 'aws-lambda';
import { requireEnv } from '../runtime/environment.ts';
import { beginRequest, count, log } from '../runtime/log.ts';
import { startReport } from '../stores/report-machine.ts';
import { noteReport, type ReportRequest } from '../stores/reports.ts';

/** Called on a schedule, sometimes twice: a day has one report. */
export async function handler({ id, time }: Pick<ScheduledEvent, 'id' | 'time'>): Promise<void> {
  beginRequest({ requestId: id });
  const request = requestOf(time);
  try {
    await noteReport(request);
    await startReport(request);
    count('ReportsRequested');
    log.info('Nightly report requested', { reportId: request.reportId, time });
  } catch (error) {
    log.error('The nightly report was not started', error, { time });
    throw error;
  }
}

/** The same for every event of a day. */
function requestOf(time: string): ReportRequest {
  const day = time.slice(0, 10);
  return {
    reportId: uuidOf(`nightly report ${day}`),
    partnerId: requireEnv('REPORT_PARTNER'),
    kind: 'inventory',
    requestedAt: Date.parse(`${day}T00:00:00Z`),
  };
}

/** A UUID of version 8, which is one's own to make: here of a name. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
