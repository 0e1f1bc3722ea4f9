import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call whose answer is replaced. */
export interface Fault {
  /** `TransactWriteItems`; other calls pass. */
  readonly operation: string;
  /** Whether the service does what it is asked, before the answer is replaced. */
  readonly writes: boolean;
  readonly statusCode: number;
  readonly body: object;
}

/** A call whose answer waits until something else has happened. */
export interface Delay {
  readonly operation: string;
  readonly meanwhile: () => Promise<unknown>;
}

export interface FaultyService {
  readonly url: string;
  /** Faults still to come, the next first. */
  readonly faults: (Fault | Delay)[];
  close(): Promise<void>;
}

/** Stands before DynamoDB or the user pool, and meddles with the calls that a fault waits for. */
export async function faultyService(target: string): Promise<FaultyService> {
  const faults: (Fault | Delay)[] = [];
  const server = createServer((request, response) => {
    forward(request, response, target, faults).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  faults: (Fault | Delay)[],
): Promise<void> {
  const operation = String(request.headers['x-amz-target']).split('.')[1];
  const fault = faults[0]?.operation === operation ? faults.shift() : undefined;
  if (fault && 'writes' in fault) {
    if (fault.writes) await pass(request, target);
    answer(response, fault.statusCode, fault.body);
    return;
  }
  const { status, body } = await pass(request, target);
  await fault?.meanwhile();
  answer(response, status, body);
}

const passed = ['content-type', 'x-amz-target', 'authorization', 'x-amz-date'];

async function pass(
  request: IncomingMessage,
  target: string,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const name of passed) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, String(value));
  }
  const answered = await fetch(target, { method: 'POST', headers, body: Buffer.concat(chunks) });
  return { status: answered.status, body: await answered.json() };
}

function answer(response: ServerResponse, statusCode: number, body: unknown): void {
  response.writeHead(statusCode, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
}

const failed = { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message: 'No' };

/** A transaction that is written, and whose answer is a 500 all the same. */
export const lostAnswer: Fault = {
  operation: 'TransactWriteItems',
  writes: true,
  statusCode: 500,
  body: failed,
};

/** A transaction that fails. */
export const failure: Fault = { ...lostAnswer, writes: false };

/** A transaction that meets another one on its first item. */
export const conflict: Fault = {
  operation: 'TransactWriteItems',
  writes: false,
  statusCode: 400,
  body: {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    message: 'Transaction cancelled',
    CancellationReasons: [{ Code: 'TransactionConflict', Message: 'Busy' }, { Code: 'None' }],
  },
};
