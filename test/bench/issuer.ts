import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface Issuer {
  readonly issuer: string;
  /** RS256, valid for an hour. */
  readonly token: string;
  close(): void;
}

export const AUDIENCE = 'bench';

/** A token issuer with discovery and one RSA key, in the bench's own process. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => {
    const known: Record<string, object> = {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
      '/keys': { keys: [jwk] },
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(known[request.url ?? ''] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = await new SignJWT({ token_use: 'access', client_id: AUDIENCE })
    .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject('5d1f2b8a-1f0e-4c55-9f53-0f3f1f0a7c11')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
  return {
    issuer,
    token,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
