import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of one call of DynamoDB. */
export interface Fault {
  /** `TransactWriteItems`; other calls pass. */
  readonly operation: string;
  /** Whether DynamoDB does what it is asked, before the answer is replaced. */
  readonly writes: boolean;
  readonly statusCode: number;
  readonly body: object;
}

export interface FaultyDynamoDb {
  readonly url: string;
  /** Faults still to come, the next first. */
  readonly faults: Fault[];
  close(): Promise<void>;
}

/** Stands before DynamoDB and replaces the answers of the calls that a fault waits for. */
export async function faultyDynamoDb(target: string): Promise<FaultyDynamoDb> {
  const faults: Fault[] = [];
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
  faults: Fault[],
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const operation = String(request.headers['x-amz-target']).split('.')[1];
  const fault = faults[0]?.operation === operation ? faults.shift() : undefined;
  if (fault?.writes === false) {
    answer(response, fault.statusCode, fault.body);
    return;
  }
  const answered = await fetch(target, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': String(request.headers['x-amz-target']),
      authorization: String(request.headers.authorization),
      'x-amz-date': String(request.headers['x-amz-date']),
    },
    body: Buffer.concat(chunks),
  });
  const body: unknown = await answered.json();
  answer(response, fault?.statusCode ?? answered.status, fault?.body ?? body);
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
