import { count, log } from '../runtime/log.ts';
import {
  claimDelivery,
  recordDelivery,
  releaseDelivery,
  type Claim,
} from '../stores/deliveries.ts';
import {
  getSubscription,
  subscribedPartners,
  type SubscriptionItem,
} from '../stores/subscriptions.ts';
import { sendWebhookMessages, type WebhookMessage } from '../stores/webhook-queue.ts';
import { checkTarget } from '../webhooks/target.ts';
import type { Network } from './connection.ts';
import { post, type Posted } from './post.ts';
import { signatureOf } from './signature.ts';

export interface Processing {
  readonly network: Network;
  /** Hosts and ports that may be called whatever they are. */
  readonly allowlist: string;
  /** Milliseconds for one delivery. */
  readonly timeLimit: number;
  readonly now: () => number;
  /** Epoch milliseconds at which this call of the function has ended. */
  readonly end: number;
}

/** Means every subscription. */
const everyone = '*';

/** @returns whether the message is done; it comes again when not */
export async function processMessage(
  message: WebhookMessage,
  processing: Processing,
): Promise<boolean> {
  if (message.partnerId === everyone) {
    return once(message, processing, async () => {
      await fanOut(message);
      return true;
    });
  }
  const subscription = await getSubscription(message.partnerId);
  if (!subscription) {
    log.info('There is no subscription, the event is dropped', namesOf(message));
    count('WebhooksDropped');
    return true;
  }
  return once(message, processing, () => deliver(message, subscription, processing));
}

/** Does something unless it was done before, or a twin is at it; gives the claim back when it fails. */
async function once(
  message: WebhookMessage,
  { now, end }: Processing,
  work: () => Promise<boolean>,
): Promise<boolean> {
  const delivery = { messageId: message.id, partnerId: message.partnerId };
  const claimed = await claimDelivery(delivery, now(), end);
  if (claimed.outcome !== 'claimed') {
    log.info(`The event was not delivered again: ${claimed.outcome}`, namesOf(message));
    return claimed.outcome === 'delivered';
  }
  const isDone = await work().catch(async (error: unknown) => {
    await release(claimed.claim);
    throw error;
  });
  await (isDone ? record(claimed.claim, now()) : release(claimed.claim));
  return isDone;
}

/** What was delivered is done, remembered or not: a repetition is the smaller harm. */
const record = (claim: Claim, now: number): Promise<void> =>
  recordDelivery(claim, now).catch((error: unknown) =>
    log.error('A delivery could not be recorded', error, { messageId: claim.messageId }),
  );

/** What stays claimed is free when this call has ended. */
const release = (claim: Claim): Promise<void> =>
  releaseDelivery(claim).catch((error: unknown) =>
    log.error('A claim could not be given back', error, { messageId: claim.messageId }),
  );

/** One message for each subscription, with the same id: who has got it does not get it again. */
async function fanOut(message: WebhookMessage): Promise<void> {
  let partners = 0;
  for await (const page of subscribedPartners()) {
    await sendWebhookMessages(page.map((partnerId) => ({ ...message, partnerId })));
    partners += page.length;
  }
  log.info('An announcement goes to all', { ...namesOf(message), partners });
}

async function deliver(
  message: WebhookMessage,
  { url, secret }: SubscriptionItem,
  { network, allowlist, timeLimit, now }: Processing,
): Promise<boolean> {
  const target = checkTarget(url, allowlist);
  if (target.outcome === 'refused') return report(message, undefined, target);
  const { id, type, createdAt, data } = message;
  const body = JSON.stringify({ id, type, createdAt: new Date(createdAt).toISOString(), data });
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Gatehouse-Webhooks/1',
    'gatehouse-event-id': id,
    'gatehouse-event-type': type,
    'gatehouse-signature': signatureOf(secret, body, now()),
  };
  const posted = await post(target, { headers, body, timeLimit, network });
  return report(message, target.url.origin, posted);
}

/** A URL may hold a secret in its path or query: its origin alone is logged. */
function report(message: WebhookMessage, origin: string | undefined, posted: Posted): boolean {
  if (posted.outcome === 'answered' && posted.status >= 200 && posted.status < 300) {
    count('WebhooksDelivered');
    return true;
  }
  const reason = posted.outcome === 'answered' ? `answered ${posted.status}` : posted.reason;
  log.warn('An event was not delivered', { ...namesOf(message), origin, reason });
  count(posted.outcome === 'refused' ? 'WebhooksRefused' : 'WebhooksFailed');
  return false;
}

const namesOf = ({ id, partnerId, type }: WebhookMessage) => ({ eventId: id, partnerId, type });
