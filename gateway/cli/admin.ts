import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Gateway } from '../gateway.ts';
import { storyOf } from '../log/story.ts';
import type { Trace } from '../log/trace.ts';

/** What `--admin-port` serves: for people and tools on this machine, apart from the API. */
export interface Admin {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `/_gatehouse/state`, `/_gatehouse/metrics`, `/_gatehouse/traces` and `/_gatehouse/traces/{id}` as
 * JSON; a trace also as a story, to who accepts `text/plain` or asks for `?format=text`.
 *
 * Traces tell of calls what no caller is told: only this machine is answered, and no page of a browser that
 * had a name of its own lead here.
 */
export function serveAdmin(gateway: Gateway, port: number): Promise<Admin> {
  const views: Readonly<Record<string, () => unknown>> = {
    '/_gatehouse/': () => Object.keys(views),
    '/_gatehouse/state': () => gateway.state,
    '/_gatehouse/metrics': () => gateway.metrics,
    '/_gatehouse/traces': () => gateway.traces,
  };
  const server = createServer((request, response) => {
    if (!LOCAL.test(request.headers.host ?? 'localhost')) {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end('{"message":"Forbidden"}\n');
      return;
    }
    // Not read as a URL: what is none, `//`, would throw.
    const [pathname = '', query = ''] = (request.url ?? '').split('?', 2);
    const wantsText =
      query === 'format=text' || /^text\/plain\b/.test(request.headers.accept ?? '');
    const trace = traceAt(pathname, gateway);
    if (trace !== undefined && wantsText) {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(storyOf(trace));
      return;
    }
    const view = Object.hasOwn(views, pathname) ? views[pathname]?.() : trace;
    response.writeHead(view === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(`${JSON.stringify(view ?? { message: 'Not Found' }, null, 2)}\n`);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Admin port ${port} is taken: choose another with --admin-port.`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken, { cause: error }) : error);
    });
    server.listen(port, LOOPBACK, () => {
      const { port: actual } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url: `http://${LOOPBACK}:${actual}`, close });
    });
  });
}

const LOOPBACK = '127.0.0.1';
const LOCAL = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i;

const TRACE = '/_gatehouse/traces/';

const traceAt = (pathname: string, gateway: Gateway): Trace | undefined =>
  pathname.startsWith(TRACE) ? gateway.trace(pathname.slice(TRACE.length)) : undefined;
