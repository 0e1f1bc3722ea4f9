import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Gateway } from '../gateway.ts';

/** What `--admin-port` serves: for people and tools on this machine, apart from the API. */
export interface Admin {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `/_gatehouse/state`, `/_gatehouse/metrics` and `/_gatehouse/traces` as JSON. */
export function serveAdmin(gateway: Gateway, host: string, port: number): Promise<Admin> {
  const views: Readonly<Record<string, () => unknown>> = {
    '/_gatehouse/': () => Object.keys(views),
    '/_gatehouse/state': () => gateway.state,
    '/_gatehouse/metrics': () => gateway.metrics,
    '/_gatehouse/traces': () => gateway.traces,
  };
  const server = createServer((request, response) => {
    // Not read as a URL: what is none, `//`, would throw.
    const [pathname = ''] = (request.url ?? '').split('?', 1);
    const view = Object.hasOwn(views, pathname) ? views[pathname] : undefined;
    response.writeHead(view ? 200 : 404, { 'content-type': 'application/json' });
    response.end(`${JSON.stringify(view ? view() : { message: 'Not Found' }, null, 2)}\n`);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Admin port ${port} is taken: choose another with --admin-port.`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken, { cause: error }) : error);
    });
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, close });
    });
  });
}
