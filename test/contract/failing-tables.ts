import { createServer, request as forwardTo } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** DynamoDB with tables that can be made to fail. */
export interface FailingTables {
  readonly url: string;
  /** Calls that name it are answered with a 500; `undefined`: all is well. */
  failing: string | undefined;
  /** Done before a call that names the table is passed on; `undefined`: nothing. */
  before: { readonly table: string; readonly act: () => Promise<unknown> } | undefined;
  close(): Promise<void>;
}

const failure = JSON.stringify({
  __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError',
  message: 'The table was made to fail',
});

/** Stands before a DynamoDB and passes on what names no failing table. */
export async function failingTables(target: string): Promise<FailingTables> {
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
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      if (tables.failing !== undefined && body.includes(`-${tables.failing}"`)) {
        response.writeHead(500, { 'content-type': 'application/x-amz-json-1.0' }).end(failure);
        return;
      }
      const { before } = tables;
      const isNamed = before !== undefined && body.includes(`-${before.table}"`);
      const ready = isNamed ? before.act() : Promise.resolve();
      ready.then(
        () => pass(request, response, body),
        () => response.destroy(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tables: FailingTables = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failing: undefined,
    before: undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return tables;
}
