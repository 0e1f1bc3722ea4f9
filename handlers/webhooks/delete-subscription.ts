import type { Operations } from '../../generated/partner-v1/webhooks/operations.ts';
import { log } from '../runtime/log.ts';
import { deleteSubscription as remove } from '../stores/subscriptions.ts';

/** Answers alike whether there was one or not. */
export const deleteSubscription: Operations['deleteSubscription'] = async ({ caller }) => {
  await remove(caller.userId);
  log.info('Subscription deleted', { partnerId: caller.userId });
  return { statusCode: 204 };
};
