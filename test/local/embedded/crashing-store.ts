import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerEdge } from '../../../local/embedded/edge.ts';
import type { EdgeAnswer } from '../../../local/embedded/edge-call.ts';
import { openStore } from '../../../local/embedded/store.ts';
import type { Store } from '../../../local/embedded/store.ts';

export const queueUrl = (queue: string): string => `http://127.0.0.1/123456789012/${queue}`;

type Members = Readonly<Record<string, unknown>>;

export interface Received {
  readonly Body: string;
  readonly MessageId: string;
  readonly ReceiptHandle: string;
  readonly Attributes?: Readonly<Record<string, string>>;
  readonly MessageAttributes?: object;
}

/**
 * SQS, SNS and S3 in this process, which can crash: what is on disk at that moment, and nothing else, is
 * what the next one opens.
 */
export class CrashingStore {
  readonly #root: string;
  #store: Store;
  #generation = 0;
  readonly #lost: unknown[] = [];

  private constructor(root: string) {
    this.#root = root;
    this.#store = undefined as never;
  }

  static async open(): Promise<CrashingStore> {
    const crashing = new CrashingStore(await mkdtemp(join(tmpdir(), 'embedded-')));
    await crashing.#open();
    return crashing;
  }

  async #open(): Promise<void> {
    this.#store = await openStore({
      folder: join(this.#root, String(this.#generation)),
      onLost: (error) => this.#lost.push(error),
    });
  }

  async crash(): Promise<void> {
    const folder = join(this.#root, String(this.#generation));
    this.#generation += 1;
    await cp(folder, join(this.#root, String(this.#generation)), { recursive: true });
    await this.#store.close();
    await this.#open();
  }

  async close(): Promise<void> {
    await this.#store.close();
    await rm(this.#root, { recursive: true, force: true });
  }

  sweep(now: number): Promise<void> {
    return this.#store.sweep(now);
  }

  /** What could not be stored. */
  lost(): unknown[] {
    return this.#lost;
  }

  folder(): string {
    return join(this.#root, String(this.#generation));
  }

  async sqs(action: string, input: Members): Promise<Members> {
    const { status, body } = await answerEdge(this.#store, {
      ...{ method: 'POST', url: '/', body: Buffer.from(JSON.stringify(input)) },
      headers: { 'x-amz-target': `AmazonSQS.${action}` },
    });
    if (status >= 400) throw new Error(String(body));
    return JSON.parse(String(body)) as Members;
  }

  async receive(queue: string, asked: Members = {}): Promise<readonly Received[]> {
    const { Messages = [] } = await this.sqs('ReceiveMessage', {
      ...{ QueueUrl: queueUrl(queue), MaxNumberOfMessages: 10 },
      ...{ MessageSystemAttributeNames: ['All'], MessageAttributeNames: ['All'], ...asked },
    });
    return Messages as readonly Received[];
  }

  async sns(parameters: Readonly<Record<string, string>>): Promise<string> {
    const url = `/?${new URLSearchParams(parameters).toString()}`;
    const headers = { authorization: 'Credential=a/20260101/us-east-1/sns/aws4_request' };
    const request = { method: 'POST', url, headers, body: Buffer.alloc(0) };
    return String((await answerEdge(this.#store, request)).body);
  }

  s3(
    method: string,
    url: string,
    body: Buffer | string = '',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<EdgeAnswer> {
    return answerEdge(this.#store, { method, url, headers, body: Buffer.from(body) });
  }
}
