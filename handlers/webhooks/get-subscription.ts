import type { Operations } from '../../generated/partner-v1/webhooks/operations.ts';
import { refusal } from '../runtime/refusal.ts';
import { getSubscription as get } from '../stores/subscriptions.ts';
import { presentSubscription } from './present.ts';

export const getSubscription: Operations['getSubscription'] = async ({ caller }) => {
  const subscription = await get(caller.userId);
  if (!subscription) return refusal(404, 'not_found', 'Not Found');
  return { statusCode: 200, body: presentSubscription(subscription) };
};
