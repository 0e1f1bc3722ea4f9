import type { Operations } from '../../generated/storefront/status/operations.ts';
import { healthy } from './healthy.ts';

export const getLiveness: Operations['getLiveness'] = () =>
  Promise.resolve(healthy('/_health/live'));
