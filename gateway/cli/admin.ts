import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
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
  const views: Views = {
    '/_gatehouse/': () => Object.keys(views),
    '/_gatehouse/state': () => gateway.state,
    '/_gatehouse/metrics': () => gateway.metrics,
    '/_gatehouse/traces': () => gateway.traces,
  };
  const server = createServer((request, response) => {
    const { status, text, type } = answerTo(request, gateway, views);
    response.writeHead(status, { 'content-type': type });
    response.end(text);
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

interface AdminAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

type Views = Readonly<Record<string, () => unknown>>;

function answerTo(
  { headers, url = '' }: IncomingMessage,
  gateway: Gateway,
  views: Views,
): AdminAnswer {
  if (!LOCAL.test(headers.host ?? 'localhost')) return jsonAnswer(403, { message: 'Forbidden' });
  // Not read as a URL: what is none, `//`, would throw.
  const [pathname = '', query = ''] = url.split('?', 2);
  if (Object.hasOwn(views, pathname)) return jsonAnswer(200, views[pathname]?.());
  const trace = traceAt(pathname, gateway);
  if (trace === undefined) return jsonAnswer(404, { message: 'Not Found' });
  const wantsText = query === 'format=text' || /^text\/plain\b/.test(headers.accept ?? '');
  if (!wantsText) return jsonAnswer(200, trace);
  return { status: 200, type: 'text/plain; charset=utf-8', text: storyOf(trace) };
}

const jsonAnswer = (status: number, value: unknown): AdminAnswer => ({
  status,
  type: 'application/json',
  text: `${JSON.stringify(value, null, 2)}\n`,
});

const LOOPBACK = '127.0.0.1';
const LOCAL = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i;

const TRACE = '/_gatehouse/traces/';

const traceAt = (pathname: string, gateway: Gateway): Trace | undefined =>
  pathname.startsWith(TRACE) ? gateway.trace(pathname.slice(TRACE.length)) : undefined;
