import { operations } from '../../generated/partner-v1/webhooks/operations.ts';
import { service } from '../runtime/service.ts';
import { deleteSubscription } from './delete-subscription.ts';
import { getSubscription } from './get-subscription.ts';
import { putSubscription } from './put-subscription.ts';

export const handler = service(operations, {
  putSubscription,
  getSubscription,
  deleteSubscription,
});
