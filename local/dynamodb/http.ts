import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { denialOf } from '../rights/denial.ts';
import { dynamodbRights } from '../rights/dynamodb-rights.ts';
import { handedServer } from '../supervised/handed-server.ts';
import {
  accessDenied,
  internalServerError,
  isRefusal,
  requestTooLarge,
  serializationException,
  unknownOperation,
} from './refusal.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Grants } from '../rights/grants.ts';
import type { HandedServer } from '../supervised/handed-server.ts';
import type { Engine } from './engine.ts';
import type { Input } from './dynalite.ts';

const sizeLimit = 16 * 1024 * 1024;
const healthy = 'healthy: dynamodb.us-east-1.amazonaws.com ';

/** 52 letters and digits, the form of DynamoDB's request ids. */
const requestId = (): string =>
  randomBytes(39).toString('base64').toUpperCase().replace(/[+/]/g, '0');

function answer(response: ServerResponse, status: number, output: unknown): void {
  const body = Buffer.from(output === '' || output === undefined ? '' : JSON.stringify(output));
  response.writeHead(status, {
    'x-amzn-RequestId': requestId(),
    'x-amz-crc32': crc32(body),
    'Content-Type': 'application/x-amz-json-1.0',
    'Content-Length': body.length,
  });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > sizeLimit) throw requestTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): Input {
  let body: unknown;
  try {
    body = JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw serializationException();
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw serializationException();
  }
  return body as Input;
}

function operationOf(request: IncomingMessage): string {
  const target = request.headers['x-amz-target'];
  const [version, operation, ...rest] = (typeof target === 'string' ? target : '').split('.');
  if (version !== 'DynamoDB_20120810' || !operation || rest.length > 0) {
    throw unknownOperation();
  }
  return operation;
}

/** What a server answers with, and who may ask. */
export interface HttpServerOptions {
  readonly engine: Engine;
  /** What functions may do, by the name they sign with. @default everyone may do everything */
  readonly grants?: Grants;
  /** Hears of bugs, which answer 500, and of calls that a manifest does not grant. */
  readonly log: (message: string) => void;
}

async function serve(
  { engine, grants = {}, log }: HttpServerOptions,
  request: IncomingMessage,
): Promise<unknown> {
  const body = parse(await readBody(request));
  const operation = operationOf(request);
  if (!engine.operations.includes(operation)) throw unknownOperation();
  const { authorization = '' } = request.headers;
  const denial = denialOf(grants, authorization, dynamodbRights(operation, body));
  if (denial !== undefined) {
    log(denial.told);
    throw accessDenied(denial.message);
  }
  return engine.perform(operation, body);
}

/** An HTTP server that speaks AWS JSON 1.0 and checks no signature. GET answers the health text DynamoDB answers. */
export function httpServer(options: HttpServerOptions): HandedServer {
  const { log } = options;
  return handedServer(async (request, response) => {
    if (request.method === 'GET') {
      response.end(healthy);
      return;
    }
    try {
      answer(response, 200, await serve(options, request));
    } catch (error) {
      if (!isRefusal(error)) log(error instanceof Error ? String(error.stack) : String(error));
      const refusal = isRefusal(error) ? error : internalServerError();
      if (refusal.statusCode === 413) response.shouldKeepAlive = false;
      if (!response.destroyed) answer(response, refusal.statusCode, refusal.body);
    }
  });
}
