import { operations } from '../../generated/partner-v1/report-status/operations.ts';
import { service } from '../runtime/service.ts';
import { getReport } from './get-report.ts';

export const handler = service(operations, { getReport });
