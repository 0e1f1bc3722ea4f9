import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { KeyDesk } from '../keys/key-desk.ts';
import { apiFolder } from '../project/project.ts';
import { Guard } from './guard.ts';
import { happeningsSection } from './happenings.ts';
import type { Happenings } from './happenings.ts';
import { changeKeys } from './keys-form.ts';
import { keysSection } from './keys-section.ts';
import { foreignPage, missingPage, startPage, waitingPage } from './page.ts';
import type { Overview } from './page.ts';

/** What the page looks up anew each time it is shown. */
export interface Live {
  readonly desk: Pick<KeyDesk, 'partners' | 'create' | 'revoke'>;
  readonly happenings: () => Promise<Happenings>;
}

export interface StartPage {
  readonly url: string;
  /** Sets what the page tells; before that it says that the run is starting. */
  show(overview: Overview, live: Live): void;
  close(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly html: string | Buffer;
}

/** The page of the run itself holds a token and keys: no other page may read or frame it. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  // Not `no-referrer`: with that a browser hides even from this page that a form is its own.
  'referrer-policy': 'same-origin',
};

/** Of the page with forms; the docs bring a policy of their own. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Serves the start page at `/`, with forms that change API keys, and the docs of each API at
 * `/docs/<api>`, on the loopback address.
 *
 * @param root the project's folder
 * @param say takes a line about what failed
 * @throws the listening error for a taken port
 */
export async function startPageServer(
  root: string,
  port: number,
  say: (line: string) => void,
): Promise<StartPage> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const pages = new Pages(root, new Guard(bound), say);
  server.on('request', (request, response) => {
    pages.answer(request, response).catch((error: unknown) => {
      say(`start page: ${String(error)}`);
      response.destroy();
    });
  });
  return {
    url: `http://127.0.0.1:${bound}`,
    show: (overview, live) => {
      pages.shown = { overview, live };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class Pages {
  shown: { readonly overview: Overview; readonly live: Live } | undefined;
  readonly #root: string;
  readonly #guard: Guard;
  readonly #say: (line: string) => void;
  /** What came of the last change, for the visitor who asked for it. */
  #notice: { readonly visitor: string; readonly text: string } | undefined;

  constructor(root: string, guard: Guard, say: (line: string) => void) {
    this.#root = root;
    this.#guard = guard;
    this.#say = say;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#guard.isOwnHost(request.headers)) {
      send(request, response, { status: 421, html: foreignPage() });
      return;
    }
    const { pathname = '' } = URL.parse(`http://local${request.url ?? '/'}`) ?? {};
    if (request.method === 'POST' && pathname === '/keys') await this.#change(request, response);
    else if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(request, response, { status: 405, html: missingPage() });
    } else if (pathname === '/') await this.#start(request, response);
    else send(request, response, await this.#docs(pathname));
  }

  async #start(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.shown === undefined) {
      send(request, response, { status: 503, html: waitingPage('Starting') });
      return;
    }
    const { overview, live } = this.shown;
    const visitor = this.#guard.visitorOf(request.headers);
    if (visitor.isNew) response.setHeader('set-cookie', this.#guard.cookieFor(visitor.id));
    const notice = this.#notice?.visitor === visitor.id ? this.#notice.text : undefined;
    if (notice !== undefined) this.#notice = undefined;
    const token = this.#guard.tokenFor(visitor.id);
    const html = startPage(overview, [
      keysSection(live.desk.partners(), token, notice),
      happeningsSection(await live.happenings()),
    ]);
    response.setHeader('content-security-policy', policy);
    send(request, response, { status: 200, html });
  }

  /** Answers with a redirect, so that a page loaded again changes nothing again. */
  async #change(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await formOf(request);
    const token = form?.get('token') ?? '';
    if (form === undefined || !this.#guard.isOwnForm(request.headers, token)) {
      response.shouldKeepAlive = false;
      send(request, response, { status: 403, html: foreignPage() });
      return;
    }
    if (this.shown === undefined) {
      send(request, response, { status: 503, html: waitingPage('Starting') });
      return;
    }
    const text = await changeKeys(form, this.shown.live.desk, this.#say);
    this.#notice = { visitor: this.#guard.visitorOf(request.headers).id, text };
    response.writeHead(303, { ...headers, location: '/#keys' }).end();
  }

  async #docs(path: string): Promise<Page> {
    if (this.shown === undefined) return { status: 503, html: waitingPage('Starting') };
    const [, api] = /^\/docs\/([\w-]+)\/?$/.exec(path) ?? [];
    if (api === undefined || !this.shown.overview.docs.includes(api)) {
      return { status: 404, html: missingPage() };
    }
    try {
      return { status: 200, html: await readFile(join(apiFolder(this.#root, api), 'index.html')) };
    } catch {
      return { status: 503, html: waitingPage(api) };
    }
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, html }: Page): void {
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : html);
}

/** Bytes of the largest form. */
const formLimit = 4096;

/** `undefined` for what is no form of this page. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const { 'content-type': type = '' } = request.headers;
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > formLimit) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}
