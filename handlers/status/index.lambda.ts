import { operations } from '../../generated/storefront/status/operations.ts';
import { service } from '../runtime/service.ts';
import { getHealth } from './get-health.ts';
import { getLiveness } from './get-liveness.ts';
import { getPublicHealth } from './get-public-health.ts';
import { getReadiness } from './get-readiness.ts';

export const handler = service(operations, {
  getHealth,
  getReadiness,
  getLiveness,
  getPublicHealth,
});
