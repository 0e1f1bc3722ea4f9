import type { components } from '../../generated/partner-v1/types.ts';
import type { SubscriptionItem } from '../stores/subscriptions.ts';

/** A subscription as its partner sees it: the secret is never answered. */
export const presentSubscription = ({
  url,
  created_at,
  updated_at,
}: SubscriptionItem): components['schemas']['Subscription'] => ({
  url,
  createdAt: new Date(created_at).toISOString(),
  updatedAt: new Date(updated_at).toISOString(),
  links: { self: '/v1/webhooks/subscription' },
});
