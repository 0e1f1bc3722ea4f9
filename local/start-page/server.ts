import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { apiFolder } from '../project/project.ts';
import { missingPage, startPage, waitingPage } from './page.ts';
import type { Overview } from './page.ts';

export interface StartPage {
  readonly url: string;
  /** Sets what the page tells; before that it says that the run is starting. */
  show(overview: Overview): void;
  close(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly html: string | Buffer;
}

/** The page of the run itself holds a token: no other page may read or frame it. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

/**
 * Serves the start page at `/` and the docs of each API at `/docs/<api>`, on the loopback address.
 *
 * @param root the project's folder
 * @throws the listening error for a taken port
 */
export async function startPageServer(root: string, port: number): Promise<StartPage> {
  let overview: Overview | undefined;
  const server = createServer((request, response) => {
    const { pathname = '' } = URL.parse(`http://local${request.url ?? '/'}`) ?? {};
    void pageAt(pathname, root, overview).then(({ status, html }) => {
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : html);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (next) => {
      overview = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function pageAt(path: string, root: string, overview?: Overview): Promise<Page> {
  if (!overview) return { status: 503, html: waitingPage('Starting') };
  if (path === '/') return { status: 200, html: startPage(overview) };
  const [, api] = /^\/docs\/([\w-]+)\/?$/.exec(path) ?? [];
  if (api === undefined || !overview.docs.includes(api)) {
    return { status: 404, html: missingPage() };
  }
  try {
    return { status: 200, html: await readFile(join(apiFolder(root, api), 'index.html')) };
  } catch {
    return { status: 503, html: waitingPage(api) };
  }
}
