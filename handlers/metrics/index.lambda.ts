import { operations } from '../../generated/partner-v1/metrics/operations.ts';
import { service } from '../runtime/service.ts';
import { getMetrics } from './get-metrics.ts';

export const handler = service(operations, { getMetrics });
