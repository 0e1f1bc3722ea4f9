import type { Operations } from '../../generated/storefront/status/operations.ts';
import { healthy } from './healthy.ts';

export const getPublicHealth: Operations['getPublicHealth'] = () =>
  Promise.resolve(healthy('/api/v1/public/health'));
