import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An issuer on a real loopback socket that notes what it is asked for. */
export interface IssuerServer {
  readonly url: string;
  /** Paths, in the order they came. */
  readonly asked: string[];
  /** What the keys' address answers; replaced at will. */
  keys: object[];
  /** Answers in place of the usual documents, by path. */
  readonly replies: Map<string, RequestListener>;
  close(): Promise<void>;
}

export const DISCOVERY = '/.well-known/openid-configuration';
export const JWKS = '/.well-known/jwks.json';

export async function startIssuer(keys: object[]): Promise<IssuerServer> {
  const asked: string[] = [];
  const replies = new Map<string, RequestListener>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const reply = replies.get(path);
    if (reply !== undefined) {
      reply(request, response);
      return;
    }
    const documents: Record<string, object> = {
      [DISCOVERY]: { issuer: issuer.url, jwks_uri: `${issuer.url}${JWKS}` },
      [JWKS]: { keys: issuer.keys },
    };
    response.writeHead(path in documents ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(documents[path] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer: IssuerServer = {
    url: `http://127.0.0.1:${port}`,
    asked,
    keys,
    replies,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return issuer;
}
