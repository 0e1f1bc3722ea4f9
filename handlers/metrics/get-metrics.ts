import type { Operations } from '../../generated/partner-v1/metrics/operations.ts';
import { requireEnv } from '../runtime/environment.ts';
import { queueDepth } from '../stores/queue-depth.ts';
import { countSubscriptions } from '../stores/subscription-count.ts';

export const getMetrics: Operations['getMetrics'] = async ({ receivedAt }) => {
  const [webhooks, dead, subscriptions] = await Promise.all([
    queueDepth(requireEnv('WEBHOOK_QUEUE_URL')),
    queueDepth(requireEnv('DEAD_LETTER_QUEUE_URL')),
    countSubscriptions(),
  ]);
  return {
    statusCode: 200,
    body: {
      collectedAt: new Date(receivedAt).toISOString(),
      counts: {
        'webhooks.waiting': webhooks.waiting,
        'webhooks.inFlight': webhooks.inFlight,
        'webhooks.dead': dead.waiting + dead.inFlight,
        subscriptions,
      },
    },
  };
};
