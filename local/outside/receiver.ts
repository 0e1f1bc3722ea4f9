import { createHmac, timingSafeEqual } from 'node:crypto';
import { header, json } from '../http/message.ts';
import type { Answer, Request } from '../http/message.ts';

/** What one POST brought. */
export interface Delivery {
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Whether the signature is that of the body, by the receiver's secret. */
  readonly isSigned: boolean;
}

/** For this machine alone: the demo partners subscribe with it. */
export const receiverSecret = 'the-secret-of-the-local-receiver';

/** No more are kept. */
const most = 1000;

/** A partner's address for webhooks, which shows what came. */
export class Receiver {
  readonly deliveries: Delivery[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  take(request: Request): Answer {
    if (request.method === 'GET') return json(200, { deliveries: this.deliveries.toReversed() });
    if (request.method !== 'POST') return json(405, { message: 'GET or POST' });
    const { headers, body } = request;
    const isSigned = isSignature(header(request, 'gatehouse-signature'), body);
    this.deliveries.push({ receivedAt: this.#now(), headers, body, isSigned });
    if (this.deliveries.length > most) this.deliveries.shift();
    return isSigned ? json(200, {}) : json(401, { message: 'The signature is not of this body' });
  }
}

/** `t=<seconds>,v1=<hex>`: the HMAC-SHA256 of `<seconds>.<body>`. */
function isSignature(signature: string, body: string): boolean {
  const [, time, hex = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (time === undefined) return false;
  const wanted = createHmac('sha256', receiverSecret).update(`${time}.${body}`).digest();
  return timingSafeEqual(Buffer.from(hex, 'hex'), wanted);
}
