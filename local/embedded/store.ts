import { buildApp } from 'fauxqs';
import { openFolder, openMemory } from './kept/open-stores.ts';
import type { Stores } from './kept/open-stores.ts';

/** A request to fauxqs, which never sees a socket. */
export interface StoreRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

export interface StoreAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | number | undefined>>;
  readonly body: Buffer;
}

export interface Store {
  /** Resolves when all that the answer tells of is on disk. */
  send(request: StoreRequest): Promise<StoreAnswer>;
  /** Answers every long poll now. */
  endPolls(): void;
  /** Drops what has outlived its time. */
  sweep(now: number): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Where everything is kept. @default in memory */
  readonly folder?: string;
  /** Hears of what could not be stored: the process must then end. */
  readonly onLost: (error: unknown) => void;
}

/** What we use of the Fastify app that fauxqs is; its own types lead nowhere here. */
interface App {
  removeContentTypeParser(types: readonly string[]): void;
  addContentTypeParser(
    type: string,
    options: { readonly parseAs: 'buffer' },
    parser: (request: { url: string }, body: Buffer, done: Done) => void,
  ): void;
  addHook(
    name: 'preHandler',
    hook: (request: { body?: unknown }, reply: unknown, done: () => void) => void,
  ): void;
  inject(request: object): Promise<{
    readonly statusCode: number;
    readonly headers: StoreAnswer['headers'];
    readonly rawPayload: Buffer;
  }>;
  close(): Promise<void>;
}

type Done = (error: Error | null, body?: unknown) => void;

/** A name without a dot: one with dots would pass for a bucket's. */
const STORE_HOST = 'embedded';

/** Content types that fauxqs reads itself, whatever the request is for. */
const PARSED = ['application/x-amz-json-1.0', 'application/x-www-form-urlencoded'];

/** Actions of SQS that change no queue itself. */
const ON_MESSAGES = /(Message|Visibility)(Batch)?$/;

/** fauxqs 1.9.2 over stores of ours: queues, topics, buckets. */
export async function openStore({ folder, onLost }: StoreOptions): Promise<Store> {
  const stores = folder === undefined ? openMemory() : await openFolder(folder, onLost);
  const app = appOver(stores);
  return {
    send: async ({ method, url, headers, body }) => {
      const response = await app.inject({
        method,
        url,
        headers: { ...headers, host: STORE_HOST },
        ...(body.length > 0 && { payload: body }),
      });
      const isObject = url !== '/';
      if (!isObject && !ON_MESSAGES.test(headers['x-amz-target'] ?? '')) stores.keepDefinitions();
      await (isObject ? stores.objectsSettled() : stores.messagesSettled());
      return {
        status: response.statusCode,
        headers: response.headers,
        body: response.rawPayload,
      };
    },
    endPolls: () => stores.queues.shutdown(),
    sweep: (now) => stores.sweep(now),
    close: async () => {
      await app.close();
      await stores.close();
    },
  };
}

function appOver({ queues, topics, objects }: Stores): App {
  const stores = { sqsStore: queues, snsStore: topics, s3Store: objects };
  const app = buildApp({ logger: false, stores } as never) as unknown as App;
  app.removeContentTypeParser(PARSED);
  for (const contentType of PARSED)
    app.addContentTypeParser(contentType, { parseAs: 'buffer' }, (request, body, done) => {
      // An object of S3 may have any type, and stays bytes.
      if (request.url !== '/') done(null, body);
      else if (contentType === PARSED[0]) done(null, JSON.parse(body.toString()));
      else done(null, Object.fromEntries(new URLSearchParams(body.toString())));
    });
  // An empty object is one too; without a body fauxqs fails.
  app.addHook('preHandler', (request, _reply, done) => {
    request.body ??= Buffer.alloc(0);
    done();
  });
  return app;
}
