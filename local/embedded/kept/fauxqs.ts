/**
 * The stores of fauxqs 1.9.2, which its actions work on. They are not its public interface and its types
 * lead nowhere here, so test/local/embedded/kept/fauxqs.test.ts holds them to what is typed below.
 */

export interface Message {
  readonly messageId: string;
  readonly body: string;
  readonly md5OfBody: string;
  readonly messageAttributes: Readonly<Record<string, object>>;
  readonly md5OfMessageAttributes: string;
  /** Milliseconds since 1970, as every time here. */
  readonly sentTimestamp: number;
  readonly approximateReceiveCount: number;
  readonly approximateFirstReceiveTimestamp?: number;
  readonly delayUntil?: number;
  readonly messageGroupId?: string;
  readonly messageDeduplicationId?: string;
  readonly sequenceNumber?: string;
}

/** A message that was received and is hidden until its deadline. */
export interface Inflight {
  readonly message: Message;
  readonly receiptHandle: string;
  readonly visibilityDeadline: number;
}

type Attributes = Record<string, string>;

export interface Queue {
  readonly name: string;
  readonly url: string;
  readonly arn: string;
  /** Seconds since 1970. */
  createdTimestamp: number;
  lastModifiedTimestamp: number;
  readonly attributes: Attributes;
  readonly tags: ReadonlyMap<string, string>;
  messages: Message[];
  delayedMessages: Message[];
  readonly inflightMessages: Map<string, Inflight>;
  /** By group. */
  readonly fifoMessages: Map<string, Message[]>;
  readonly fifoDelayed: Map<string, Message[]>;
  /** How many messages of a group are in flight. */
  readonly fifoLockedGroups: Map<string, number>;
  sequenceCounter: number;
  isFifo(): boolean;
  enqueue(message: Message): void;
  dequeue(
    maxCount: number,
    visibilityTimeout: number | undefined,
    deadLetterQueue: (arn: string) => Queue | undefined,
  ): { readonly ReceiptHandle: string }[];
  /** Whether the handle was that of a message in flight. */
  deleteMessage(receiptHandle: string): boolean;
  changeVisibility(receiptHandle: string, seconds: number): void;
  /** Makes visible again what was hidden or delayed until now. */
  processTimers(): void;
  purge(): void;
  inspectMessages(): {
    readonly ready: readonly Message[];
    readonly delayed: readonly Message[];
    readonly inflight: readonly Inflight[];
  };
  recordDeduplication(id: string, messageId: string, sequenceNumber?: string): void;
}

export interface Queues {
  readonly queues: Map<string, Queue>;
  readonly queuesByName: Map<string, Queue>;
  readonly queuesByArn: Map<string, Queue>;
  createQueue(
    name: string,
    url: string,
    arn: string,
    attributes?: Attributes,
    tags?: Attributes,
  ): Queue;
  deleteQueue(url: string): boolean;
  getQueue(url: string): Queue | undefined;
  /** Ends every long poll. */
  shutdown(): void;
}

export interface Topic {
  readonly arn: string;
  readonly name: string;
  readonly attributes: Attributes;
  readonly tags: ReadonlyMap<string, string>;
  readonly subscriptionArns: string[];
}

export interface Subscription {
  readonly arn: string;
  readonly topicArn: string;
  readonly protocol: string;
  readonly endpoint: string;
  readonly confirmed: boolean;
  readonly attributes: Attributes;
}

export interface Topics {
  readonly topics: Map<string, Topic>;
  readonly subscriptions: Map<string, Subscription>;
}

export interface StoredObject {
  readonly key: string;
  readonly body: Buffer;
  readonly contentType: string;
  readonly contentLength: number;
  readonly etag: string;
  readonly lastModified: Date;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Objects {
  readonly buckets: Map<string, Map<string, StoredObject>>;
  readonly bucketCreationDates: Map<string, Date>;
  readonly multipartUploads: Map<string, { readonly bucket: string }>;
  createBucket(name: string): void;
  deleteBucket(name: string): void;
  putObject(
    bucket: string,
    key: string,
    body: Buffer,
    contentType?: string,
    metadata?: Readonly<Record<string, string>>,
  ): StoredObject;
  deleteObject(bucket: string, key: string): void;
  completeMultipartUpload(uploadId: string, parts: readonly object[]): StoredObject;
}

interface Stores {
  readonly SqsQueue: new (
    name: string,
    url: string,
    arn: string,
    attributes?: Attributes,
    tags?: Attributes,
  ) => Queue;
  readonly SqsStore: new () => Queues;
  readonly SnsStore: new () => Topics;
  readonly S3Store: new () => Objects;
}

interface Characters {
  /** Finds what a message must not have. */
  readonly INVALID_MESSAGE_BODY_CHAR: RegExp;
}

/** Not by a path of its own: what is bundled would be a second copy, whose errors nobody knows. */
const load = async (path: string): Promise<Stores & Characters> =>
  (await import(new URL(path, import.meta.resolve('fauxqs')).href)) as Stores & Characters;

export const { SqsQueue, SqsStore } = await load('./sqs/sqsStore.js');
export const { SnsStore } = await load('./sns/snsStore.js');
export const { S3Store } = await load('./s3/s3Store.js');

/** fauxqs counts halves of characters, and refuses every emoji; SQS takes U+10000 to U+10FFFF. */
const { INVALID_MESSAGE_BODY_CHAR } = await load('./sqs/sqsTypes.js');
const refused = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
INVALID_MESSAGE_BODY_CHAR.test = (text) => refused.test(text);
