import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../../gateway/authorizer/jwt/issuer-server.ts';
import type { IssuerServer } from '../../gateway/authorizer/jwt/issuer-server.ts';
import { goodClaims, jwk, NOW, rsaKey, signedToken } from '../../gateway/authorizer/jwt/tokens.ts';
import type { SigningKey, TokenParts } from '../../gateway/authorizer/jwt/tokens.ts';

export { NOW };

/** What stands around a gateway: an issuer of tokens, and an HTTP backend. */
export interface World {
  readonly issuer: IssuerServer;
  /** The issuer's published key. */
  readonly key: SigningKey;
  /** A key nobody published, with the kid of the published one. */
  readonly strangerKey: SigningKey;
  /** A token of the issuer; `claims` are laid over good ones. */
  readonly token: (claims?: object, parts?: TokenParts) => string;
  /** Address of the backend, `http://127.0.0.1:40001`. */
  readonly backend: string;
  /** An address where nobody listens. */
  readonly nowhere: string;
  /** A folder for files of a case. */
  readonly folder: string;
  /** What the backend got, in order. */
  readonly received: BackendRequest[];
  /** What the backend answers next; `undefined` is what it got. */
  reply: BackendReply | undefined;
  close(): Promise<void>;
}

export interface BackendRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Name, value, name, value, …, as they came. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
  /** The same bytes in base64. */
  readonly base64: string;
}

/** What a case lets the backend answer. */
export interface BackendReply {
  /** Default 200. */
  readonly status?: number;
  /** Name, value, name, value, … */
  readonly headers?: readonly string[];
  readonly body?: string | Buffer;
}

/**
 * The backend answers 200 with what it got, as JSON, unless a step says what. A path that ends in `/status/NNN` answers that
 * status, `/hang` never ends, `/big` is over 10 MB, `/headers` sends headers of every sort.
 */
export async function createWorld(): Promise<World> {
  const key = rsaKey('k1');
  const issuer = await startIssuer([jwk(key)]);
  const received: BackendRequest[] = [];
  const backend = createServer((request, response) => {
    void receive(request, received).then(() => {
      if (world.reply === undefined) echo(request, response, received.at(-1));
      else answer(response, world.reply);
    });
  });
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
  const { port } = backend.address() as AddressInfo;
  const world: World = {
    issuer,
    key,
    strangerKey: rsaKey('k1'),
    token: (claims = {}, parts = {}) =>
      signedToken(key, { claims: goodClaims({ iss: issuer.url, ...claims }), ...parts }),
    backend: `http://127.0.0.1:${port}`,
    nowhere: await freeAddress(),
    folder: mkdtempSync(join(tmpdir(), 'conformance-')),
    received,
    reply: undefined,
    close: async () => {
      rmSync(world.folder, { recursive: true });
      await issuer.close();
      await new Promise<void>((resolve) => {
        backend.close(() => {
          resolve();
        });
        backend.closeAllConnections();
      });
    },
  };
  return world;
}

async function receive(request: IncomingMessage, received: BackendRequest[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const { method = '', url = '', headers, rawHeaders } = request;
  const texts = { body: bytes.toString('utf8'), base64: bytes.toString('base64') };
  received.push({ method, url, headers: headers as Record<string, string>, rawHeaders, ...texts });
}

function answer(response: ServerResponse, { status = 200, headers, body }: BackendReply): void {
  response.writeHead(status, [...(headers ?? [])]);
  response.end(body);
}

function echo(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  got: BackendRequest | undefined,
): void {
  const path = url.split('?')[0] ?? '';
  if (path.endsWith('/hang')) return;
  const [, status = '200'] = /\/status\/(\d+)$/.exec(path) ?? [];
  response.setHeader('content-type', 'application/json');
  if (path.endsWith('/headers')) {
    response.setHeader('X-One', '1');
    response.setHeader('set-cookie', ['a=1', 'b=2']);
    response.setHeader('access-control-allow-origin', 'https://backend.example');
    response.setHeader('keep-alive', 'timeout=99');
    response.setHeader('trailer', 'x-late');
  }
  if (status.startsWith('3')) response.setHeader('location', 'https://elsewhere.example/');
  response.writeHead(Number(status));
  response.end(
    path.endsWith('/big') ? 'x'.repeat(10 * 1024 * 1024 + 1) : JSON.stringify(echoed(got)),
  );
}

/** What a caller is told of the backend's request. */
const echoed = (got: BackendRequest | undefined): object | undefined =>
  got && { method: got.method, url: got.url, headers: got.headers, body: got.body };

async function freeAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
