import { SqsQueue } from './fauxqs.ts';
import type { Message, Queue } from './fauxqs.ts';
import type { Held, MessageRecord, MessageRecords } from './message-records.ts';
import type { Sent, SentRecords } from './sent-records.ts';

export interface QueueIdentity {
  /** Of this queue and of no other that has had its name. */
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly arn: string;
}

/** Where what happens to messages is kept. */
export interface Records {
  readonly messages: MessageRecords;
  readonly sent: SentRecords;
}

/** A queue whose messages are kept: every change of one is staged in the turn in which it happens. */
export class KeptQueue extends SqsQueue {
  readonly id: string;
  readonly #records: MessageRecords;
  readonly #sent: SentRecords;

  constructor(
    { id, name, url, arn }: QueueIdentity,
    { messages, sent }: Records,
    attributes?: Record<string, string>,
    tags?: Record<string, string>,
  ) {
    super(name, url, arn, attributes, tags);
    this.id = id;
    this.#records = messages;
    this.#sent = sent;
    // Goes on rising after a restart.
    this.sequenceCounter = Date.now() * 1000;
  }

  /** Also a message that another queue gave up: it moves. */
  override enqueue(message: Message): void {
    super.enqueue(message);
    this.#records.put(this.id, message);
  }

  override dequeue(...asked: Parameters<Queue['dequeue']>): ReturnType<Queue['dequeue']> {
    const received = super.dequeue(...asked);
    for (const { ReceiptHandle } of received) this.#keep(ReceiptHandle);
    return received;
  }

  override deleteMessage(receiptHandle: string): boolean {
    const message = this.inflightMessages.get(receiptHandle)?.message;
    if (message) this.#records.delete(message);
    else this.#deleteReturned(receiptHandle);
    return super.deleteMessage(receiptHandle);
  }

  override changeVisibility(receiptHandle: string, seconds: number): void {
    const message = this.inflightMessages.get(receiptHandle)?.message;
    super.changeVisibility(receiptHandle, seconds);
    if (!message) return;
    // Without a timeout it is back at once.
    if (seconds > 0) this.#keep(receiptHandle);
    else this.#records.put(this.id, message, { receiptHandle, visibilityDeadline: 0 });
  }

  override purge(): void {
    this.#records.delete(...this.allMessages());
    super.purge();
  }

  override recordDeduplication(id: string, messageId: string, sequenceNumber?: string): void {
    super.recordDeduplication(id, messageId, sequenceNumber);
    this.#sent.put(this.id, id, { messageId, ...(sequenceNumber && { sequenceNumber }) });
  }

  /** What was sent in the five minutes before a restart. */
  restoreDeduplication(id: string, { messageId, sequenceNumber }: Sent): void {
    super.recordDeduplication(id, messageId, sequenceNumber);
  }

  /** A message as it was before a restart: hidden for what is left of its timeout or delay. */
  restore({ message, held }: MessageRecord, now: number): void {
    const group = message.messageGroupId ?? '__default';
    if (held && held.visibilityDeadline > now) {
      this.inflightMessages.set(held.receiptHandle, { message, ...held });
      if (this.isFifo())
        this.fifoLockedGroups.set(group, (this.fifoLockedGroups.get(group) ?? 0) + 1);
      return;
    }
    const isDelayed = (message.delayUntil ?? 0) > now;
    if (this.isFifo()) addTo(isDelayed ? this.fifoDelayed : this.fifoMessages, group, message);
    else (isDelayed ? this.delayedMessages : this.messages).push(message);
  }

  /** Drops what was sent before the retention period; what is in flight waits for the next time. */
  dropOld(now: number): void {
    this.processTimers();
    const oldest = now - Number(this.attributes['MessageRetentionPeriod']) * 1000;
    const { ready, delayed } = this.inspectMessages();
    const old = [...ready, ...delayed].filter(({ sentTimestamp }) => sentTimestamp < oldest);
    if (old.length === 0) return;
    this.#records.delete(...old);
    const isYoung = ({ sentTimestamp }: Message): boolean => sentTimestamp >= oldest;
    this.messages = this.messages.filter(isYoung);
    this.delayedMessages = this.delayedMessages.filter(isYoung);
    for (const groups of [this.fifoMessages, this.fifoDelayed])
      for (const [group, messages] of groups) groups.set(group, messages.filter(isYoung));
  }

  allMessages(): readonly Message[] {
    const { ready, delayed, inflight } = this.inspectMessages();
    return [...ready, ...delayed, ...inflight.map(({ message }) => message)];
  }

  #keep(receiptHandle: string): void {
    const inflight = this.inflightMessages.get(receiptHandle);
    if (!inflight) return;
    const { message, visibilityDeadline } = inflight;
    const held: Held = { receiptHandle, visibilityDeadline };
    this.#records.put(this.id, message, held);
  }

  /** The handle of the last receive deletes its message also when that is visible again. */
  #deleteReturned(receiptHandle: string): void {
    const at = this.messages.findIndex((it) => this.#records.handleOf(it) === receiptHandle);
    if (at >= 0) this.#records.delete(...this.messages.splice(at, 1));
  }
}

function addTo(groups: Map<string, Message[]>, group: string, message: Message): void {
  const messages = groups.get(group) ?? [];
  messages.push(message);
  groups.set(group, messages);
}
