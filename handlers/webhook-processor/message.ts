import type { WebhookMessage } from '../stores/webhook-queue.ts';

/** Names that become headers and keys: visible characters, no spaces. */
const name = /^[!-~]{1,128}$/;

/** The latest time there is, in epoch milliseconds. */
const latest = 8.64e15;

/** Reads a message's body; `undefined` when it is not of the form, and never will be. */
export function readMessage(body: string): WebhookMessage | undefined {
  const message = parse(body);
  if (typeof message !== 'object' || message === null) return undefined;
  const { id, partnerId, type, createdAt, data } = message as Record<string, unknown>;
  if (!isName(id) || !isName(partnerId) || !isName(type)) return undefined;
  if (typeof createdAt !== 'number' || !(Math.abs(createdAt) <= latest)) return undefined;
  return data === undefined ? undefined : { id, partnerId, type, createdAt, data };
}

const isName = (value: unknown): value is string => typeof value === 'string' && name.test(value);

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
