import { operations } from '../../generated/storefront/admin/operations.ts';
import { service } from '../runtime/service.ts';
import { refuseInactive } from '../stores/active-caller.ts';
import { getStatistics } from './get-statistics.ts';
import { runAdminOperation } from './run-admin-operation.ts';

export const handler = service(
  operations,
  { getStatistics, runAdminOperation },
  { refuse: refuseInactive },
);
