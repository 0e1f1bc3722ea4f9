import { buildApp } from 'fauxqs';

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
  send(request: StoreRequest): Promise<StoreAnswer>;
  close(): Promise<void>;
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

/** fauxqs 1.9.2: queues, topics, buckets, all in memory. */
export function openStore(): Store {
  const app = buildApp({ logger: false }) as unknown as App;
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
  return {
    send: async ({ method, url, headers, body }) => {
      const response = await app.inject({
        method,
        url,
        headers: { ...headers, host: STORE_HOST },
        ...(body.length > 0 && { payload: body }),
      });
      return {
        status: response.statusCode,
        headers: response.headers,
        body: response.rawPayload,
      };
    },
    close: () => app.close(),
  };
}
