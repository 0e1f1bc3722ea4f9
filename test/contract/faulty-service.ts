import { createServer, request as forwardTo } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A service, with a server before it that can be made to fail. */
export interface FaultyService {
  readonly url: string;
  /** Calls that name this table are answered with a 500, with `*` all; `undefined`: all is well. */
  failing: string | undefined;
  /** Done before a call that names the table is passed on; `undefined`: nothing. */
  before: { readonly table: string; readonly act: () => Promise<unknown> } | undefined;
  /** What every call is answered with, or that none is; `undefined`: what the service answers. */
  instead: number | 'nothing' | undefined;
  close(): Promise<void>;
}

const failure = JSON.stringify({
  __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError',
  message: 'The service was made to fail',
});

/**
 * Stands before a service and passes on what is not to fail.
 *
 * @param onHang hears of each call that is never answered
 */
export async function faultyService(target: string, onHang: () => void): Promise<FaultyService> {
  const { hostname, port } = new URL(target);
  const pass = (request: IncomingMessage, response: ServerResponse, body: Buffer): void => {
    const { method, url, headers } = request;
    const passed = forwardTo({ hostname, port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    passed.end(body);
  };
  const take = async (
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
  ): Promise<void> => {
    const { failing, before, instead } = service;
    if (instead === 'nothing') {
      onHang();
      return;
    }
    const names = (table: string): boolean => table === '*' || body.includes(`-${table}"`);
    const status = instead ?? (failing !== undefined && names(failing) ? 500 : undefined);
    if (status !== undefined) {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(failure);
      return;
    }
    if (before !== undefined && names(before.table)) await before.act();
    pass(request, response, body);
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      take(request, response, Buffer.concat(chunks)).catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const service: FaultyService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failing: undefined,
    before: undefined,
    instead: undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return service;
}
