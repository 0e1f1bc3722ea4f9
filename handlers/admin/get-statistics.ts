import type { Operations } from '../../generated/storefront/admin/operations.ts';
import { money } from '../orders/present.ts';
import { refusal } from '../runtime/refusal.ts';
import type { OrderStatus } from '../stores/orders.ts';
import { countUsers, orderStatistics } from '../stores/statistics.ts';
import { daysOf, periodOf } from './period.ts';

const statuses = ['pending', 'paid', 'shipped', 'delivered', 'cancelled'] as const;

/** Orders that were paid for and not taken back. */
const earning: readonly OrderStatus[] = ['paid', 'shipped', 'delivered'];

export const getStatistics: Operations['getStatistics'] = async ({ query, receivedAt }) => {
  const days = daysOf(query, receivedAt);
  if ('reason' in days) return refusal(400, 'invalid_request', days.reason);
  const period = periodOf(days);
  const [byStatus, customers, admins] = await Promise.all([
    Promise.all(
      statuses.map(async (status) => ({ status, ...(await orderStatistics(status, period)) })),
    ),
    countUsers('customer', period),
    countUsers('admin', period),
  ]);
  const earned = byStatus.filter(({ status }) => earning.includes(status));
  return {
    statusCode: 200,
    body: {
      ...days,
      orders: {
        count: sum(byStatus.map(({ count }) => count)),
        revenue: money(sum(earned.map(({ total }) => total))),
        byStatus: byStatus.map(({ status, count, total }) => ({
          status,
          count,
          total: money(total),
        })),
      },
      users: { customers, admins },
      links: { self: `/api/v1/admin?from=${days.from}&to=${days.to}`, users: '/api/v1/users' },
    },
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
