import type { Operations } from '../../generated/storefront/status/operations.ts';
import { healthy } from './healthy.ts';

export const getHealth: Operations['getHealth'] = () => Promise.resolve(healthy('/_health'));
