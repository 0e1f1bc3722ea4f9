import type { Operations } from '../../generated/partner-v1/webhooks/operations.ts';
import { log } from '../runtime/log.ts';
import { refusal } from '../runtime/refusal.ts';
import { putSubscription as put } from '../stores/subscriptions.ts';
import { presentSubscription } from './present.ts';
import { checkTarget, webhookAllowlist } from './target.ts';

export const putSubscription: Operations['putSubscription'] = async (request) => {
  const { body, caller, receivedAt } = request;
  const target = checkTarget(body.url, webhookAllowlist());
  if (target.outcome === 'refused') {
    return refusal(400, 'invalid_request', `requestBody/url ${target.reason}`);
  }
  const subscription = await put(caller.userId, body, receivedAt);
  // A URL may hold a secret in its path or query.
  log.info('Subscription put', { partnerId: caller.userId, origin: target.url.origin });
  return { statusCode: 200, body: presentSubscription(subscription) };
};
